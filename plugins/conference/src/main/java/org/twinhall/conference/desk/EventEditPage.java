package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.advice.DateAdvicePanel;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventState;
import org.twinhall.text.Dates;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** What an event is, and publishing, cancelling or discarding it. */
public class EventEditPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private EventService events;

    public EventEditPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var state = event().getState();
        add(verb("publication", () -> events.publish(event().getId()), "eventPublished").setVisible(state == EventState.DRAFT));
        add(new DateAdvicePanel("advice", event()));
        add(record());
        add(new WebMarkupContainer("cancelling").add(cancellation()).setVisible(state == EventState.PUBLISHED));
        add(verb("discarding", () -> events.discard(event().getId()), null).setVisible(state == EventState.DRAFT));
    }

    private StatelessForm<Void> record() {
        var fields = new EventFields("fields", event().profile());
        var mark = Model.of(event().profile().mark());
        var form = new VerbForm("record", sent -> act(sent, () -> events.describe(event().getId(), fields.profile(), mark.getObject()), "eventDescribed"));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        form.add(fields.check());
        var forgotten = event().getPurgedAt();
        form.add(new Label("forgotten", forgotten == null ? getString("event.forget").replace("${when}",
                Dates.day(event().getEndsAt().plus(java.time.Duration.ofDays(event().getKeepDays())), language()))
                : getString("event.forgotten").replace("${when}", Dates.day(forgotten, language()))));
        return form;
    }

    private StatelessForm<Void> cancellation() {
        var english = Model.of("");
        var arabic = Model.of("");
        var form = new VerbForm("cancellation", sent -> act(sent, () -> events.cancel(event().getId(), english.getObject().strip(), arabic.getObject().strip()), "eventCancelled"));
        form.add(new ErrorSummary("errors", form));
        form.add(new AreaField("reasonEnglish", "event.reason.en", english, LONGEST_REASON, 3).attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new AreaField("reasonArabic", "event.reason.ar", arabic, LONGEST_REASON, 3).attribute("lang", "ar").attribute("dir", "rtl"));
        return form;
    }

    private StatelessForm<Void> verb(String id, Runnable verb, String what) {
        var form = new VerbForm(id, sent -> act(sent, verb, what));
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    private void act(StatelessForm<Void> form, Runnable verb, String what) {
        act(form, () -> {
            verb.run();
            if (what == null) {
                setResponsePage(MyEventsPage.class, new PageParameters().set("done", "eventDiscarded"));
            } else {
                done(EventEditPage.class, what);
            }
        });
    }

    @Override
    protected IModel<String> title() {
        return message("event.edit.title");
    }
}
