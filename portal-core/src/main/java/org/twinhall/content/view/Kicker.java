package org.twinhall.content.view;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** The small line above a title: kind and group. */
public final class Kicker extends Panel {

    private static final long serialVersionUID = 1L;

    public Kicker(String id, String kind, String group) {
        super(id);
        add(new Label("kind", kind).setRenderBodyOnly(true));
        add(new Label("group", group).setVisible(!group.isEmpty()));
    }
}
