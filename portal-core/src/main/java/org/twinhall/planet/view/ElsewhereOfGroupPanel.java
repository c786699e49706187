package org.twinhall.planet.view;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.planet.Planet;
import org.twinhall.web.component.PlainPageLink;

/** The latest from a group's own site, in its home, beside what it publishes here. */
public class ElsewhereOfGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    @Inject
    private Planet planet;

    @Inject
    private Groups groups;

    private final IModel<Long> group;

    public ElsewhereOfGroupPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var stories = planet.list(group.getObject(), 0, SHOWN);
        var slug = groups.find(group.getObject()).map(Group::getSlug).orElse("");
        add(new PlainPageLink("more", ElsewherePage.class, new PageParameters().set("group", slug)));
        add(new StoryLines("lines", stories, true));
        setVisible(!stories.isEmpty());
    }
}
