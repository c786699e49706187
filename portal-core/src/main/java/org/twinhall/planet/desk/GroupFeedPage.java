package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupService;
import org.twinhall.planet.PlanetService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** The feed of one group: where it lies, how it is, and what readers see of it. */
@RequiresPermission(PlanetService.REVIEW)
public class GroupFeedPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanetService service;

    @Inject
    private GroupService groups;

    @Inject
    private Access access;

    private final transient Group group;

    public GroupFeedPage(PageParameters parameters) {
        super(parameters);
        group = groups.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        access.require(PlanetService.REVIEW, group.getId());
    }

    /** The typed way to link here. */
    static PageParameters of(Group group) {
        return new PageParameters().set("group", group.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var feed = service.feed(group.getId());
        add(new PlainPageLink("home", GroupPage.class, GroupPage.of(group)));
        add(new HealthLabel("health", feed));
        add(new StatelessForm<Void>("read") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                boolean done = service.readNow(group.getId());
                setResponsePage(GroupFeedPage.class, of(group).set("done", done ? "feedRead" : "feedReading"));
            }
        }.setVisible(feed.isOn()));
        add(new FeedForm("form", group, feed).setVisible(access.may(GroupService.EDIT, group.getId())));
        add(new ReviewPanel("items", group));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("feed.title").replace("${group}", group.name(language()));
    }
}
