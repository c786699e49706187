package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.programme.Clash;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.choice.ChoiceService;
import org.twinhall.conference.proposal.ProposalsPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** The draft of the programme, day by day, with what clashes; and publishing it. */
public class ProgrammeDeskPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DraftService service;

    @Inject
    private ChoiceService choices;

    @Inject
    private ProgrammeWords words;

    public ProgrammeDeskPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var draft = programmes.draft(event());
        add(new PublishPanel("publication", event(), draft));
        add(new PlainPageLink("add", NewSessionPage.class, draft.sessions().isEmpty() ? EventPage.of(event())
                : EventPage.of(event()).set("after", draft.sessions().getLast().key())));
        add(new PlainPageLink("rooms", RoomsPage.class, EventPage.of(event())),
                new PlainPageLink("speakers", SpeakersPage.class, EventPage.of(event())),
                new PlainPageLink("proposals", ProposalsPage.class, EventPage.of(event())));
        add(placing());
        add(new WebMarkupContainer("nothing").setVisible(draft.sessions().isEmpty()));
        var taken = choices.countTaken(draft);
        var days = draft.days();
        add(new ListView<>("day", List.copyOf(days.keySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LocalDate> item) {
                item.add(new Label("name", EventTimes.day(item.getModelObject(), language())));
                item.add(sessions(draft, days.get(item.getModelObject()).stream().flatMap(slot -> slot.sessions().stream()).toList(), taken));
            }
        });
    }

    private ListView<Session> sessions(Programme draft, List<Session> held, Map<Long, Integer> taken) {
        return new ListView<>("session", held) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Session> item) {
                var session = item.getModelObject();
                var title = words.title(session).told(language());
                var link = new PlainPageLink("link", SessionEditPage.class, SessionEditPage.of(event(), session));
                item.add(AttributeModifier.replace("data-session", session.key()));
                item.add(new Label("time", EventTimes.hours(session.getStarts(), session.getEnds())));
                item.add(link.add(new SpokenLabel("title", words.title(session)::in)),
                        new Label("kind", words.kind(session.getKind(), language())).setVisible(words.isKindTold(session)), new SpokenLabel("room", draft.room(session)::in));
                item.add(new Label("speakers", String.join(" · ", draft.speakers(session).stream().map(one -> one.name().told(language())).toList()))
                        .setVisible(!session.getSpeakers().isEmpty()));
                item.add(new Label("places", session.getCapacity() == null ? "" : getString("session.places")
                        .replace("${taken}", String.valueOf(taken.getOrDefault(session.key(), 0))).replace("${capacity}", session.getCapacity().toString()))
                        .setVisible(session.getCapacity() != null));
                item.add(clashes(draft.clashes(session, event())));
                item.add(button("raising", () -> service.raise(event().getId(), session.key()), "sessionMoved", getString("session.raise") + ": " + title)
                        .setVisible(draft.beside(session).getFirst() != session));
                item.add(button("lowering", () -> service.lower(event().getId(), session.key()), "sessionMoved", getString("session.lower") + ": " + title)
                        .setVisible(draft.beside(session).getLast() != session));
            }
        };
    }

    private ListView<Clash> clashes(List<Clash> clashes) {
        return new ListView<>("clash", clashes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Clash> item) {
                item.add(new Label("text", words.clash(item.getModelObject(), language())));
            }
        };
    }

    /** Takes where a session was pulled; only the script fills it in. */
    private StatelessForm<Void> placing() {
        var moved = Model.of((Long) null);
        var beside = Model.of((Long) null);
        var behind = Model.of(false);
        var form = new VerbForm("placing", sent -> {
            act(sent, () -> service.place(event().getId(), moved.getObject(), beside.getObject(), behind.getObject()), ProgrammeDeskPage.class, "sessionMoved");
        });
        form.add(new ErrorSummary("errors", form), new HiddenField<>("moved", moved, Long.class).setRequired(true), new HiddenField<>("beside", beside, Long.class).setRequired(true),
                new HiddenField<>("behind", behind, Boolean.class).setRequired(true));
        return form;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(ProgrammeDeskPage.class, "drag.js"));
    }

    private StatelessForm<Void> button(String id, Runnable verb, String what, String label) {
        var form = new VerbForm(id, sent -> act(sent, verb, ProgrammeDeskPage.class, what));
        form.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", label)));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("programme.desk.title");
    }
}
