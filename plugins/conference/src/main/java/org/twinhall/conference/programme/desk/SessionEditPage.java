package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.DraftService;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.SessionKind;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One session of the draft. */
public class SessionEditPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private DraftService service;

    private final transient Programme draft;
    private final transient Session session;

    public SessionEditPage(PageParameters parameters) {
        super(parameters);
        draft = programmes.draft(event());
        session = draft.session(id(parameters, "session")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Event event, Session session) {
        return EventPage.of(event).set("session", session.key());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new SessionFields("fields", session.profile(), draft, draft.clashes(session, event()));
        add(new IntroductionsPanel("introductions", event(), null).setVisibilityAllowed(session.getKind() == SessionKind.INTRODUCTIONS));
        var mark = Model.of(session.profile().mark());
        var form = new VerbForm("record", sent -> act(sent, () -> {
            service.describe(event().getId(), session.key(), fields.profile(), fields.newcomer(), mark.getObject());
            setResponsePage(SessionEditPage.class, of(event(), session).set("done", "sessionDescribed"));
        }));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields,
                new PlainPageLink("back", ProgrammeDeskPage.class, EventPage.of(event())));
        form.add(fields.check());
        var removal = new VerbForm("removal", sent -> {
            service.remove(event().getId(), session.key());
            done(ProgrammeDeskPage.class, "sessionRemoved");
        });
        add(form, removal);
    }

    @Override
    protected IModel<String> title() {
        return message("session.edit.title");
    }
}
