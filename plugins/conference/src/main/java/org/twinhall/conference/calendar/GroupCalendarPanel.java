package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.group.Group;
import org.twinhall.text.Language;
import org.twinhall.web.Site;

/** The calendar of one of the current person's groups: its secret address, and giving it another one or taking it away. */
final class GroupCalendarPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupFeedService service;

    @Inject
    private Site site;

    private final long group;
    private final String name;
    private final Language language;

    GroupCalendarPanel(String id, Group group, Language language) {
        super(id);
        this.group = group.getId();
        this.name = group.name(language);
        this.language = language;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var secret = service.find(group).orElse("");
        var field = "group-calendar-" + group;
        var address = new WebMarkupContainer("address");
        address.add(new WebMarkupContainer("label").add(AttributeModifier.replace("for", field)));
        address.add(new WebMarkupContainer("value").add(AttributeModifier.replace("id", field),
                AttributeModifier.replace("value", site.address("/" + language.tag() + "/group-calendars/" + secret + "/events.ics"))));
        boolean sets = service.maySet(group);
        add(new Label("name", name), address.setVisible(!secret.isEmpty()), new WebMarkupContainer("none").setVisible(secret.isEmpty() && !sets));
        var key = secret.isEmpty() ? "groupCalendar.give" : "myCalendar.renew";
        add(MyCalendarPage.form("renewal", () -> service.renew(group), "groupCalendarGiven").add(new Label("word", getString(key)), new Label("whose", name)).setVisible(sets));
        add(MyCalendarPage.form("revocation", () -> service.revoke(group), "groupCalendarRevoked").add(new Label("whose", name)).setVisible(sets && !secret.isEmpty()));
    }
}
