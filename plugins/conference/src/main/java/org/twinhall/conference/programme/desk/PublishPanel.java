package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.programme.Change;
import org.twinhall.conference.programme.ChangeLines;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammePage;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.PublishService;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** What readers see of the programme, what they would see otherwise, and letting them see it. */
final class PublishPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PublishService service;

    private final transient Event event;
    private final transient Programme draft;

    PublishPanel(String id, Event event, Programme draft) {
        super(id);
        this.event = event;
        this.draft = draft;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var publication = programmes.findPublication(event);
        var known = programmes.findPublished(event);
        boolean same = known.map(Programme::mark).filter(draft.mark()::equals).isPresent();
        List<Change> changes = known.isEmpty() || same ? List.of() : programmes.changes(event);
        add(new Label("state", publication.map(one -> getString(same ? "programme.state.same" : "programme.state.older")
                .replace("${number}", String.valueOf(one.getEdition())).replace("${when}", Dates.moment(one.getPublishedAt(), language, event.getZone())))
                .orElse(getString("programme.state.none"))));
        add(new PlainPageLink("see", ProgrammePage.class, EventPage.of(event)).setVisible(known.isPresent()));
        add(new WebMarkupContainer("otherwise").add(new ChangeLines("changes", changes, language)).setVisible(!changes.isEmpty()));
        add(new WebMarkupContainer("eventFirst").setVisible(event.getState() == EventState.DRAFT));
        add(publishing(same).setVisible(!draft.sessions().isEmpty() && event.getState() == EventState.PUBLISHED));
        add(new WebMarkupContainer("withdrawal").add(withdrawing()).setVisible(known.isPresent()));
    }

    /** The form stays when there is nothing to publish any more, so that pressing twice is answered. */
    private StatelessForm<Void> publishing(boolean same) {
        IModel<Boolean> tell = Model.of(false);
        var mark = Model.of(draft.mark());
        var form = new VerbForm("publishing", sent -> {
            act(sent, () -> service.publish(event.getId(), mark.getObject(), Boolean.TRUE.equals(tell.getObject())),
                    Boolean.TRUE.equals(tell.getObject()) ? "programmeTold" : "programmePublished");
        });
        form.add(new ErrorSummary("errors", form), new WebMarkupContainer("step").add(new HiddenField<>("mark", mark, String.class).setRequired(true),
                new CheckField("tell", "programme.tell", tell)).setVisible(!same));
        return form;
    }

    private StatelessForm<Void> withdrawing() {
        var form = new VerbForm("withdrawing", sent -> act(sent, () -> service.withdraw(event.getId()), "programmeWithdrawn"));
        return form;
    }

    private void act(StatelessForm<Void> form, Runnable verb, String what) {
        try {
            verb.run();
            setResponsePage(ProgrammeDeskPage.class, EventPage.of(event).set("done", what));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }
}
