package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.signup.Guest;
import org.twinhall.conference.signup.SignUpDeskService;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.text.Folding;

/** The door on the day: names, found by any spelling, and a button for each; how many have come, and for how many groups. */
public class DoorPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private SignUpDeskService service;

    @Inject
    private Groups groups;

    private final String words;

    public DoorPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("q").toString("");
        words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.mayCheckIn(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var guests = service.listGuests(event());
        var named = groups.find(guests.stream().map(Guest::groupId).filter(Objects::nonNull).distinct().toList());
        var here = guests.stream().filter(guest -> guest.arrivedAt() != null).toList();
        add(new Label("tally", getString("door.tally").replace("${here}", String.valueOf(here.stream().mapToInt(Guest::people).sum()))
                .replace("${all}", String.valueOf(guests.stream().mapToInt(Guest::people).sum()))
                .replace("${groups}", String.valueOf(here.stream().map(Guest::groupId).filter(Objects::nonNull).distinct().count()))));
        var search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("action", path()));
        add(search.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words))));
        var key = Folding.key(words);
        var shown = guests.stream().filter(guest -> key.isEmpty() || Folding.key(guest.name() + " " + String.join(" ", guest.others())).contains(key))
                .sorted(Comparator.comparing(Guest::name, Collator.getInstance(language().locale()))).toList();
        // Named after the sign-up and not by its place, so that a form ticks its own when the list has changed.
        var lines = new RepeatingView("guest");
        shown.forEach(guest -> lines.add(line("guest" + guest.signUpId(), guest, named)));
        add(lines, new WebMarkupContainer("nobody").setVisible(shown.isEmpty()));
    }

    private WebMarkupContainer line(String id, Guest guest, Map<Long, Group> named) {
        boolean here = guest.arrivedAt() != null;
        var line = new WebMarkupContainer(id);
        line.add(new Label("name", guest.name()), new Label("others", String.join(" · ", guest.others())).setVisible(!guest.others().isEmpty()));
        line.add(new Label("group", guest.groupId() == null || !named.containsKey(guest.groupId()) ? "" : named.get(guest.groupId()).name(language())));
        line.add(new Label("since", here ? Dates.moment(guest.arrivedAt(), language(), event().getZone()) : "").setVisible(here));
        var form = new StatelessForm<Void>("tick") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.tick(event(), guest.signUpId(), !here);
                var back = EventPage.of(event()).set("done", here ? "guestUnticked" : "guestTicked");
                setResponsePage(DoorPage.class, words.isEmpty() ? back : back.set("q", words));
            }
        };
        form.add(new WebMarkupContainer("button").add(new Label("word", getString(here ? "door.untick" : "door.tick")))
                .add(AttributeModifier.replace("class", here ? "button button-quiet button-small" : "button"))
                .add(AttributeModifier.replace("aria-label", getString(here ? "door.untick" : "door.tick") + ": " + guest.name())));
        return (WebMarkupContainer) line.add(form);
    }

    @Override
    protected IModel<String> title() {
        return message("door.title");
    }
}
