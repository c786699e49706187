package org.twinhall.conference.series;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** Repeating an event, and publishing the dates that were made. */
public class RepeatPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 6;

    @Inject
    private SeriesService service;

    @Inject
    private EventTimes times;

    private final transient Event event;

    public RepeatPanel(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var rhythm = Model.of(Rhythm.MONTH);
        var number = Model.of(USUAL);
        long id = event.getId();
        var form = new VerbForm("repeat", sent -> {
            service.repeat(id, rhythm.getObject(), number.getObject());
            again("eventRepeated");
        });
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("rhythm", "series.rhythm", rhythm, () -> List.of(Rhythm.values()),
                new LambdaChoiceRenderer<>(one -> getString("series.rhythm." + one), Rhythm::name)).required());
        form.add(new NumberField("times", "series.times", number, 1, SeriesService.MOST).required());
        add(form, drafts());
    }

    private WebMarkupContainer drafts() {
        var drafts = service.listDrafts(event);
        long id = event.getId();
        var waiting = new WebMarkupContainer("waiting");
        waiting.add(new ListView<>("draft", drafts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Event> item) {
                // Where a page for organisers is of use, the page of the event leads to it.
                var link = new PlainPageLink("link", EventPage.class, EventPage.of(item.getModelObject()));
                item.add(link.add(new Label("days", times.days(item.getModelObject(), PortalSession.get().language()))));
            }
        });
        var form = new VerbForm("publish", sent -> {
            service.publishAll(id);
            again("seriesPublished");
        });
        return (WebMarkupContainer) waiting.add(form.add(new CountLabel("verb", "series.publish", drafts::size))).setVisible(!drafts.isEmpty());
    }

    private void again(String what) {
        setResponsePage(getPage().getClass(), new PageParameters(EventPage.of(event)).set("done", what));
    }
}
