package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.EventsPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** What an event resolved, and what became of what an earlier one resolved. */
@OpenToAll
public class ResolutionsPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private EventTimes times;

    @Inject
    private ResolutionService service;

    private final transient Event event;

    public ResolutionsPage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var own = service.findShown(event);
        var earlier = service.findEarlier(event);
        if (own.isEmpty() && earlier.isEmpty()) {
            throw notFound();
        }
        var link = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(link.add(new SpokenLabel("eventTitle", one -> event.words(one).getTitle())), new Label("when", times.days(event, language())));
        var shown = new WebMarkupContainer("own").setVisible(own.isPresent());
        add(shown);
        own.ifPresent(found -> ((WebMarkupContainer) shown).add(new ResolutionLines("lines", found, true),
                new PlainLink("pdf", "/" + language().tag() + "/events/" + event.getSlug() + "/resolutions.pdf")));
        add(new LookBackPanel("earlier", event, true));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("resolutions.of").replace("${event}", event.title(language()));
    }

    @Override
    protected boolean isCacheable() {
        return service.isShown(event);
    }
}
