package org.twinhall.conference.series;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.EventDirectory;
import org.twinhall.conference.EventLines;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** All dates of a series: those to come, and those that are over. */
@OpenToAll
public class SeriesPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeriesService service;

    @Inject
    private EventDirectory directory;

    @Inject
    private Clock clock;

    private final transient Series series;

    public SeriesPage(PageParameters parameters) {
        super(parameters);
        series = service.findShown(parameters.get("series").toString("")).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    public static PageParameters of(Series series) {
        return new PageParameters().set("series", series.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var now = clock.instant();
        var byTime = service.listShown(series).stream().collect(Collectors.partitioningBy(event -> event.getEndsAt().isAfter(now)));
        add(new SpokenLabel("heading", series::title), new PlainLink("calendar", "/" + language().tag() + "/events/series/" + series.getSlug() + "/calendar.ics"));
        add(new EventLines("coming", directory.cards(byTime.get(true))), new WebMarkupContainer("nothing").setVisible(byTime.get(true).isEmpty()));
        List<Event> past = byTime.get(false).reversed();
        add(new WebMarkupContainer("over").add(new EventLines("past", directory.cards(past))).setVisible(!past.isEmpty()));
        add(new PlainPageLink("all", EventsPage.class));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> series.title(language()).isEmpty() ? series.title(language().other()) : series.title(language());
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }

    @Override
    protected boolean isListed() {
        return true;
    }
}
