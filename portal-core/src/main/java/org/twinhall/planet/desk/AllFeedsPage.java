package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.admin.Administration;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;

/** All feeds of groups, for administrators; {@code ?show=trouble} shows those that cannot be read. */
@RequiresPermission(Administration.ADMINISTER)
public class AllFeedsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedRoll roll;

    public AllFeedsPage(PageParameters parameters) {
        super(parameters);
    }

    /** The typed way to link to those that cannot be read. */
    static PageParameters inTrouble() {
        return new PageParameters().set("show", "trouble");
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean trouble = getPageParameters().get("show").toString("").equals("trouble");
        var rows = roll.listAll(language()).stream().filter(row -> !trouble || row.isInTrouble()).toList();
        add(new PlainPageLink("all", AllFeedsPage.class).setVisible(trouble));
        add(new PlainPageLink("troubled", AllFeedsPage.class, inTrouble()).setVisible(!trouble));
        add(new CountLabel("count", "feeds.count", rows::size));
        add(new FeedTable("feeds", rows).setVisible(!rows.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty() && !trouble));
    }

    @Override
    protected IModel<String> title() {
        return message("allFeeds.title");
    }
}
