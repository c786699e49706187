package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.group.Group;
import org.twinhall.planet.PlanetFeed;
import org.twinhall.planet.PlanetService;
import org.twinhall.planet.Showing;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** Where the feed of a group lies and what is done with it; an address that leads to no feed is refused with the reason. */
final class FeedForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanetService service;

    private final IModel<String> address;
    private final IModel<Showing> showing;
    private final transient Group group;
    private LineField field;

    FeedForm(String id, Group group, PlanetFeed feed) {
        super(id);
        this.group = group;
        this.address = Model.of(group.getFeedUrl());
        this.showing = Model.of(feed.getShowing());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        field = new LineField("address", "feed.address", address, PlanetService.LONGEST_ADDRESS).address();
        add(new ErrorSummary("errors", this), field);
        add(new SelectField<>("showing", "feed.showing", showing, () -> List.of(Showing.values()),
                new LambdaChoiceRenderer<>(value -> getString("feed.showing." + value), Showing::name)).required());
    }

    @Override
    protected void onSubmit() {
        try {
            service.follow(group.getId(), address.getObject().strip(), showing.getObject());
            setResponsePage(GroupFeedPage.class, GroupFeedPage.of(group).set("done", "feed"));
        } catch (FetchException e) {
            field.control().error(getString("feed.refused").replace("${why}", getString("feed.trouble." + e.trouble())));
        }
    }
}
