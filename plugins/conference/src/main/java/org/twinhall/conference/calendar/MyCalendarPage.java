package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.web.Site;
import org.twinhall.web.WorkPage;

/** One's own calendar, for a calendar program: its secret address, and giving it another one or taking it away. */
@RequiresSignIn
public class MyCalendarPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeedService service;

    @Inject
    private Site site;

    public MyCalendarPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var secret = service.findOwn().orElse("");
        var address = new WebMarkupContainer("address");
        address.add(new WebMarkupContainer("value").add(AttributeModifier.replace("value",
                site.address("/" + language().tag() + "/calendars/" + secret + "/events.ics"))));
        add(address.setVisible(!secret.isEmpty()));
        add(form("renewal", service::renew, "calendarGiven").add(new Label("word", getString(secret.isEmpty() ? "myCalendar.give" : "myCalendar.renew"))));
        add(form("revocation", service::revoke, "calendarRevoked").setVisible(!secret.isEmpty()));
    }

    private static StatelessForm<Void> form(String id, Runnable verb, String what) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                verb.run();
                setResponsePage(MyCalendarPage.class, new PageParameters().set("done", what));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("myCalendar.title");
    }
}
