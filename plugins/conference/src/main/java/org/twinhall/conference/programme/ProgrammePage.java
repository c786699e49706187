package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.material.MaterialService;
import org.twinhall.conference.programme.choice.ChoiceService;
import org.twinhall.conference.resolution.LookBackPanel;
import org.twinhall.text.Dates;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** The programme of an event: day by day, what is held at the same time beside each other. */
@OpenToAll
public class ProgrammePage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private EventTimes times;

    @Inject
    private OwnTime clocks;

    @Inject
    private ChoiceService choices;

    @Inject
    private MaterialService materials;

    private final transient Event event;
    private final transient Programme programme;

    public ProgrammePage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        programme = programmes.findPublished(event).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var back = new PlainPageLink("event", EventPage.class, EventPage.of(event));
        add(back.add(new SpokenLabel("title", one -> event.words(one).getTitle())), new Label("heading", title()), new Label("when", times.own(event, language())));
        add(new Label("clock", getString("programme.clock").replace("${town}", clocks.zoneName(event.getZone(), language()))));
        add(new WebMarkupContainer("cancelled").setVisible(event.getState() == EventState.CANCELLED));
        var publication = programmes.findPublication(event).orElseThrow();
        add(new Label("edition", getString("programme.edition").replace("${number}", String.valueOf(publication.getEdition()))
                .replace("${when}", Dates.moment(publication.getPublishedAt(), language(), event.getZone()))));
        var path = "/" + language().tag() + "/events/" + event.getSlug() + "/programme";
        add(new PlainLink("calendar", path + ".ics"), new PlainLink("pdf", path + ".pdf"));
        add(new DaysPanel("days", event, programme, open(), materials.listBySession(event), path));
        add(speakers(), new LookBackPanel("resolutions", event, true));
    }

    /** How many places are free in the sessions that people choose, while the event is to come. */
    private Map<Long, Integer> open() {
        if (event.getState() != EventState.PUBLISHED) {
            return Map.of();
        }
        var taken = choices.countTaken(programme);
        return programme.choosable().stream().collect(Collectors.toMap(Session::key, one -> one.getCapacity() - taken.getOrDefault(one.key(), 0)));
    }

    private WebMarkupContainer speakers() {
        List<Speaker> told = programme.heard().stream().filter(one -> !one.text().isEmpty()).toList();
        var section = new WebMarkupContainer("speakers");
        section.add(new ListView<>("speaker", told) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Speaker> item) {
                var speaker = item.getModelObject();
                item.add(new SpokenLabel("name", speaker.name()::in), new SpokenLabel("role", speaker.role()::in), new SpokenLabel("text", speaker.text()::in));
                item.setMarkupId("speaker-" + speaker.key()).setOutputMarkupId(true);
            }
        });
        section.setVisible(!told.isEmpty());
        return section;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.style(ProgrammePage.class, "programme.css"));
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("programme.title").replace("${event}", event.title(language()));
    }

    @Override
    protected IModel<String> description() {
        return () -> event.words(language()).getLead().isEmpty() ? times.own(event, language()) : event.words(language()).getLead();
    }

    @Override
    protected boolean isCacheable() {
        return programme.choosable().isEmpty();
    }
}
