package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventService;
import org.twinhall.text.Dates;
import org.twinhall.web.WorkPage;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** The form for a new event. */
@RequiresPermission(EventRights.ORGANISE)
public class NewEventPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 12;

    @Inject
    private EventService events;

    @Inject
    private Clock clock;

    public NewEventPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var day = LocalDate.now(clock.withZone(Dates.ZONE)).plusWeeks(WEEKS);
        var fields = new EventFields("fields", new EventProfile(EventKind.MEETING, Map.of(), Dates.ZONE, day.atTime(10, 0), day.atTime(16, 0), null, false, "",
                null, EventProfile.DAYS));
        var form = new VerbForm("form", sent -> {
            var event = events.enter(fields.profile());
            setResponsePage(EventEditPage.class, EventPage.of(event).set("done", "eventEntered"));
        });
        add(form.add(new ErrorSummary("errors", form), fields));
        form.add(fields.check());
    }

    @Override
    protected IModel<String> title() {
        return message("newEvent.title");
    }
}
