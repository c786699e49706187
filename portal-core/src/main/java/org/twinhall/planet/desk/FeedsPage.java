package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.planet.PlanetService;
import org.twinhall.web.WorkPage;

/** The own sites of the groups for which the person at work acts. */
@RequiresPermission(PlanetService.REVIEW)
public class FeedsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedRoll roll;

    public FeedsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var rows = roll.listMine(language());
        add(new FeedTable("feeds", rows).setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return message("feeds.title");
    }
}
