package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.programme.Clash;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.Introductions;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.SessionKind;
import org.twinhall.conference.programme.SessionProfile;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** Entering sessions one after another: each begins when the one before it ends, in the same room. */
public class NewSessionPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DraftService service;

    @Inject
    private ProgrammeWords words;

    @Inject
    private Introductions introductions;

    public NewSessionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var draft = programmes.draft(event());
        var before = findId(getPageParameters(), "after").flatMap(draft::session);
        add(before(draft, before).setVisible(before.isPresent()));
        boolean introduces = "introductions".equals(getPageParameters().get("kind").toString(""));
        int minutes = introduces ? Math.max(1, introductions.countGroups(event())) * Introductions.MINUTES : SessionProfile.MINUTES;
        var profile = SessionProfile.plain(introduces ? SessionKind.INTRODUCTIONS : SessionKind.TALK, before.map(Session::getEnds).orElse(event().getStarts()),
                Math.min(minutes, SessionProfile.MOST_MINUTES), before.map(Session::getRoom).orElse(null));
        add(new IntroductionsPanel("introductions", event(), new PageParameters(getPageParameters()).remove("done").set("kind", "introductions")));
        var fields = new SessionFields("fields", profile, draft, List.of());
        var form = new VerbForm("entry", sent -> act(sent, () -> {
            var made = service.add(event().getId(), fields.profile(), fields.newcomer());
            setResponsePage(NewSessionPage.class, EventPage.of(event()).set("after", made.key()).set("done", "sessionAdded"));
        }));
        form.add(new ErrorSummary("errors", form), fields, new PlainPageLink("back", ProgrammeDeskPage.class, EventPage.of(event())));
        form.add(fields.check());
        add(form);
    }

    /** What was entered last, with what clashes. */
    private WebMarkupContainer before(Programme draft, Optional<Session> before) {
        var shown = new WebMarkupContainer("before");
        before.ifPresent(session -> {
            var link = new PlainPageLink("edit", SessionEditPage.class, SessionEditPage.of(event(), session));
            shown.add(link.add(new SpokenLabel("title", words.title(session)::in)), new Label("when", words.when(session, language())),
                    new SpokenLabel("room", draft.room(session)::in));
            shown.add(new ListView<>("clash", draft.clashes(session, event())) {
                private static final long serialVersionUID = 1L;

                @Override
                protected void populateItem(ListItem<Clash> item) {
                    item.add(new Label("text", words.clash(item.getModelObject(), language())));
                }
            });
        });
        return shown;
    }

    @Override
    protected IModel<String> title() {
        return message("newSession.title");
    }
}
