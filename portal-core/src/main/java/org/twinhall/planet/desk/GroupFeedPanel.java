package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.group.Groups;
import org.twinhall.planet.PlanetService;
import org.twinhall.web.component.PlainPageLink;

/** How the feed of a group is, where its people say what the group is; the way to seeing to it. */
public class GroupFeedPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanetService service;

    @Inject
    private Groups groups;

    private final IModel<Long> group;

    public GroupFeedPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new HealthLabel("health", service.feed(group.getObject())));
        add(new PlainPageLink("open", GroupFeedPage.class, GroupFeedPage.of(groups.find(group.getObject()).orElseThrow())));
    }
}
