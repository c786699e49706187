package org.twinhall.conference;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.event.Standing;
import org.twinhall.conference.material.MaterialPanel;
import org.twinhall.conference.participants.ParticipantService;
import org.twinhall.conference.participants.ParticipantsPage;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeLinkPanel;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.proposal.ProposalService;
import org.twinhall.conference.proposal.ProposePage;
import org.twinhall.conference.report.LiveReportPanel;
import org.twinhall.conference.resolution.LookBackPanel;
import org.twinhall.conference.series.SeriesPanel;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.group.GroupPage;
import org.twinhall.place.PlacePage;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** An event: what, when, where, and the ways in. */
@OpenToAll
public class EventPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventService events;

    @Inject
    private EventDirectory directory;

    @Inject
    private EventTimes times;

    @Inject
    private EventRights rights;

    @Inject
    private FormService forms;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeWords words;

    @Inject
    private ProposalService proposals;

    @Inject
    private ParticipantService participants;

    @Inject
    private Site site;

    private final transient EventCard card;
    private final transient Event event;
    private final transient List<SignUpForm> usable;
    private final transient Programme programme;

    public EventPage(PageParameters parameters) {
        super(parameters);
        event = events.findShown(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        card = directory.cards(List.of(event)).getFirst();
        usable = event.getState() == EventState.PUBLISHED ? forms.listUsable(event) : List.of();
        programme = programmes.findPublished(event).orElse(Programme.NONE);
    }

    /** The typed way to link here. */
    public static PageParameters of(Event event) {
        return new PageParameters().set("event", event.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("kind", getString("event.kind." + event.getKind())), new StandingLabel("standing", card.standing()).setVisible(card.standing() != Standing.PUBLISHED));
        add(new SpokenLabel("title", one -> event.words(one).getTitle()), new SpokenLabel("lead", one -> event.words(one).getLead()));
        var host = new PlainPageLink("host", GroupPage.class, card.host() == null ? new PageParameters() : GroupPage.of(card.host()));
        add(host.add(new Label("name", card.host() == null ? "" : card.host().name(language()))).setVisible(card.host() != null));
        add(new WebMarkupContainer("draft").setVisible(event.getState() == EventState.DRAFT));
        add(new WebMarkupContainer("cancelled").add(new SpokenLabel("reason", event::reason)).setVisible(event.getState() == EventState.CANCELLED));
        facts();
        var body = SafeHtml.of(event.words(language()).getBody());
        var told = body.isEmpty() ? language().other() : language();
        add(new HtmlLabel("prose", () -> SafeHtml.of(event.words(told).getBody())).add(AttributeModifier.replace("lang", told.tag()),
                AttributeModifier.replace("dir", told.direction())).setVisible(!SafeHtml.of(event.words(told).getBody()).isEmpty()));
        var doors = new WebMarkupContainer("doors");
        doors.add(new ListView<>("form", usable) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SignUpForm> item) {
                item.add(new DoorPanel("door", event, item.getModelObject()));
            }
        });
        add(doors.setVisible(!usable.isEmpty()));
        add(new WebMarkupContainer("call").add(new PlainPageLink("propose", ProposePage.class, of(event)))
                .setVisible(proposals.isOpen(event)));
        add(new ProgrammeLinkPanel("programme", event, programme), new LookBackPanel("resolutions", event, false));
        add(new LiveReportPanel("report", event), new MaterialPanel("materials", event));
        add(new PlainLink("calendar", "/" + language().tag() + "/events/" + event.getSlug() + "/calendar.ics")
                .setVisible(event.getState() != EventState.DRAFT));
        add(new PlainPageLink("edit", OneEventPage.firstOf(rights, event), of(event)).setVisible(rights.mayEnter(event)));
        add(new WebMarkupContainer("participants").add(new PlainPageLink("list", ParticipantsPage.class, of(event)))
                .setVisible(participants.audience(event) == Audience.EVERYBODY));
        add(new PlainPageLink("all", EventsPage.class), new SeriesPanel("series", event));
    }

    private void facts() {
        add(new Label("when", times.own(event, language())));
        add(new ListView<>("clock", times.elsewhere(event, language())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("time", item.getModelObject()));
            }
        });
        boolean venue = Stream.of(Language.values()).anyMatch(one -> !event.words(one).getVenue().isEmpty());
        var place = new PlainPageLink("place", PlacePage.class,
                new PageParameters().set("place", card.place() == null ? "" : card.place().getSlug()));
        place.add(new Label("name", card.place() == null ? "" : card.place().name(language())));
        var where = new WebMarkupContainer("whereFact");
        where.add(lines("venue", language -> event.words(language).getVenue()), place.setVisible(card.place() != null));
        add(where.setVisible(venue || card.place() != null));
        add(new WebMarkupContainer("onLineFact").setVisible(event.isOnLine()));
        add(new WebMarkupContainer("spokenFact").add(lines("spoken", language -> event.words(language).getSpoken()))
                .setVisible(Stream.of(Language.values()).anyMatch(one -> !event.words(one).getSpoken().isEmpty())));
        add(new WebMarkupContainer("accessFact").add(lines("access", language -> event.words(language).getAccess()))
                .setVisible(Stream.of(Language.values()).anyMatch(one -> !event.words(one).getAccess().isEmpty())));
    }

    /** Words with their own line breaks, in the reader's language or else marked as of the other. */
    private MultiLineLabel lines(String id, java.util.function.Function<Language, String> words) {
        var told = words.apply(language()).isEmpty() ? language().other() : language();
        var label = new MultiLineLabel(id, words.apply(told));
        label.add(AttributeModifier.replace("lang", told.tag()), AttributeModifier.replace("dir", told.direction()));
        label.setVisible(!words.apply(told).isEmpty());
        return label;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        EventsPage.dress(response);
    }

    @Override
    protected List<Map<String, Object>> structuredData() {
        return event.getState() == EventState.DRAFT ? List.of()
                : List.of(EventData.of(card, programme, words, language(), site, !usable.isEmpty(),
                site.address("/" + language().tag() + "/events/" + event.getSlug())));
    }

    @Override
    protected IModel<String> title() {
        return () -> event.title(language());
    }

    @Override
    protected IModel<String> description() {
        return () -> {
            var lead = event.words(language()).getLead();
            return lead.isEmpty() ? times.own(event, language()) : lead;
        };
    }

    @Override
    protected boolean isCacheable() {
        return event.getState() != EventState.DRAFT && forms.isSteady(event);
    }

    @Override
    protected boolean isListed() {
        return event.getState() != EventState.DRAFT;
    }
}
