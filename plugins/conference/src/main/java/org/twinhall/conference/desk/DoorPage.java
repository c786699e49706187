package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.checkin.CheckInPage;
import org.twinhall.conference.checkin.CheckInService;
import org.twinhall.conference.checkin.Guest;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.Ticket;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.text.Folding;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.VerbForm;

/**
 * The door on the day: names, found by any spelling or by their ticket, and a button for each; how many have come, and for how many
 * groups. It works without scripts; {@link CheckInPage} is the one for a telephone.
 */
public class DoorPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private CheckInService service;

    @Inject
    private Groups groups;

    private final String words;
    private final String ticket;

    public DoorPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("q").toString("");
        words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var read = parameters.get("ticket").toString("");
        ticket = read.length() > LONGEST ? "" : read;
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.mayCheckIn(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var guests = service.list(event());
        var named = groups.find(guests.stream().map(Guest::groupId).filter(Objects::nonNull).distinct().toList());
        add(new Label("tally", getString("door.tally").replace("${here}", String.valueOf(guests.stream().mapToInt(Guest::here).sum()))
                .replace("${all}", String.valueOf(guests.stream().mapToInt(Guest::people).sum()))
                .replace("${groups}", String.valueOf(guests.stream().filter(guest -> guest.here() > 0).map(Guest::groupId).filter(Objects::nonNull).distinct().count()))));
        add(new PlainPageLink("phone", CheckInPage.class, EventPage.of(event())));
        add(new PlainPageLink("everybody", DoorPage.class, EventPage.of(event())).setVisible(!ticket.isEmpty()));
        var search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("action", path()));
        add(search.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words))).setVisible(ticket.isEmpty()));
        var key = Folding.key(words);
        var digest = ticket.isEmpty() ? "" : new Ticket(ticket).digest();
        var shown = guests.stream().filter(guest -> digest.isEmpty() ? Folding.key(String.join(" ", guest.names())).contains(key) : guest.ticket().equals(digest))
                .sorted(Comparator.comparing(Guest::name, Collator.getInstance(language().locale()))).toList();
        // Named after the sign-up and not by its place, so that a form ticks its own when the list has changed.
        var lines = new RepeatingView("guest");
        shown.forEach(guest -> lines.add(line("guest" + guest.signUpId(), guest, named)));
        add(lines, new WebMarkupContainer("nobody").setVisible(shown.isEmpty()));
    }

    private WebMarkupContainer line(String id, Guest guest, Map<Long, Group> named) {
        var line = new WebMarkupContainer(id);
        line.add(new Label("group", guest.groupId() == null || !named.containsKey(guest.groupId()) ? "" : named.get(guest.groupId()).name(language())));
        var people = new RepeatingView("person");
        for (int seat = 0; seat < guest.people(); seat++) {
            var since = guest.arrivals().get(seat);
            var person = new WebMarkupContainer("seat" + seat);
            person.add(new Label("name", guest.names().get(seat)));
            person.add(new Label("since", since == null ? "" : Dates.moment(since, language(), event().getZone())).setVisible(since != null));
            people.add(person.add(tick("tick", guest, Set.of(seat), guest.names().get(seat), since == null, since == null ? "door.tick" : "door.untick")));
        }
        return (WebMarkupContainer) line.add(people, tick("all", guest, Set.of(), String.join(", ", guest.names()), true, "door.tick.all")
                .setVisible(guest.people() - guest.here() > 1));
    }

    private StatelessForm<Void> tick(String id, Guest guest, Set<Integer> seats, String whose, boolean here, String word) {
        var form = new VerbForm(id, sent -> {
            service.tick(event(), guest.signUpId(), seats, here);
            var back = EventPage.of(event()).set("done", here ? "guestTicked" : "guestUnticked");
            if (!words.isEmpty()) {
                back.set("q", words);
            }
            setResponsePage(DoorPage.class, ticket.isEmpty() ? back : back.set("ticket", ticket));
        });
        form.add(new WebMarkupContainer("button").add(new Label("word", getString(word)))
                .add(AttributeModifier.replace("class", here ? "button" : "button button-quiet button-small"))
                .add(AttributeModifier.replace("aria-label", getString(word) + ": " + whose)));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("door.title");
    }
}
