package org.twinhall.planet.view;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.planet.Planet;
import org.twinhall.web.component.PlainPageLink;

/** The latest from the sites of all groups, on the first page. */
public class ElsewherePanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private Planet planet;

    public ElsewherePanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var stories = planet.list(null, 0, SHOWN);
        add(new PlainPageLink("more", ElsewherePage.class));
        add(new StoryLines("lines", stories, false));
        setVisible(!stories.isEmpty());
    }
}
