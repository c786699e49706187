package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.Comparator;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.group.Groups;
import org.twinhall.web.Site;
import org.twinhall.web.WorkPage;

/** One's own calendar and those of one's groups, for a calendar program: their secret addresses, and giving them others or taking them away. */
@RequiresSignIn
public class MyCalendarPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeedService service;

    @Inject
    private Groups groups;

    @Inject
    private Access access;

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
        var own = groups.find(access.identity().groups()).values().stream().sorted(Comparator.comparing(group -> group.name(language()))).toList();
        var list = new RepeatingView("group");
        own.forEach(group -> list.add(new GroupCalendarPanel(list.newChildId(), group, language())));
        add(new WebMarkupContainer("groups").add(list).setVisible(!own.isEmpty()));
    }

    /** A form that is nothing but a button. */
    static StatelessForm<Void> form(String id, Runnable verb, String what) {
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
