package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.web.Site;
import org.twinhall.web.WorkPage;
import org.twinhall.web.form.VerbForm;

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
        var path = "/" + language().tag() + "/calendars/" + secret;
        add(new WebMarkupContainer("address").add(value(path)).setVisible(!secret.isEmpty()));
        add(form("renewal", service::renew, "calendarGiven").add(new Label("word", getString(secret.isEmpty() ? "myCalendar.give" : "myCalendar.renew"))));
        add(form("revocation", service::revoke, "calendarRevoked").setVisible(!secret.isEmpty()));
        var own = groups.find(access.identity().groups()).values().stream().sorted(Comparator.comparing(group -> group.name(language()))).toList();
        var section = new WebMarkupContainer("groups");
        section.add(new WebMarkupContainer("none").setVisible(secret.isEmpty()), new ListView<>("group", secret.isEmpty() ? List.of() : own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                var group = item.getModelObject();
                var field = "calendar-of-" + group.getSlug();
                item.add(new Label("name", group.name(language())).add(AttributeModifier.replace("for", field)));
                item.add(value(path + "/groups/" + group.getSlug()).add(AttributeModifier.replace("id", field)));
            }
        });
        add(section.setVisible(!own.isEmpty()));
    }

    private Component value(String path) {
        return new WebMarkupContainer("value").add(AttributeModifier.replace("value", site.address(path + "/events.ics")));
    }

    private StatelessForm<Void> form(String id, Runnable verb, String what) {
        return new VerbForm(id, sent -> {
            verb.run();
            setResponsePage(MyCalendarPage.class, new PageParameters().set("done", what));
        });
    }

    @Override
    protected IModel<String> title() {
        return message("myCalendar.title");
    }
}
