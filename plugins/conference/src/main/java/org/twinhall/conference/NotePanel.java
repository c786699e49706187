package org.twinhall.conference;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.panel.Panel;

/** A heading and an explanation among the questions of a form. */
final class NotePanel extends Panel {

    private static final long serialVersionUID = 1L;

    NotePanel(String id, String heading, String text) {
        super(id);
        add(new Label("heading", heading), new MultiLineLabel("text", text).setVisible(!text.isEmpty()));
    }
}
