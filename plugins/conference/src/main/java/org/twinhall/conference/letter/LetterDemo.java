package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;

/** A letter to those who come to the next conference, and one that goes by itself a week before. */
public class LetterDemo implements DemoData {

    private static final int WEEK = 7;

    private final EventService events;
    private final LetterService letters;
    private final Postman postman;
    private final Accounts accounts;
    private final Access access;

    @Inject
    LetterDemo(EventService events, LetterService letters, Postman postman, Accounts accounts, Access access) {
        this.events = events;
        this.letters = letters;
        this.postman = postman;
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public void add() {
        var event = events.listComing().stream().filter(one -> one.getKind() == EventKind.CONFERENCE).findFirst();
        var organiser = accounts.findByEmail(DemoAccounts.ORGANISER.email());
        if (event.isPresent() && organiser.isPresent()) {
            access.as(new Identity(organiser.get().getId(), organiser.get().getName(), null, Dates.ZONE, Set.of(Role.ORGANISER), Map.of()), () -> {
                write(event.get());
                return null;
            });
        }
    }

    private void write(Event event) {
        var sent = letters.draft(event.getId(), new LetterProfile("Trains and beds: {event}", "القطارات والمبيت: {event}",
                "Dear {name},\n\nthe station is ten minutes from the hall. Whoever needs a bed for the night tells us by {link}.",
                "تحية طيبة {name}،\n\nتبعد المحطة عشر دقائق عن القاعة. ومن يحتاج إلى مبيت فليخبرنا عبر {link}.", false, null, LetterPart.COMING));
        letters.send(sent.getId(), letters.receivers(event, sent).size());
        postman.deliver(sent.getId());
        var reminder = letters.draft(event.getId(), new LetterProfile("In a week: {event}", "بعد أسبوع: {event}", "Dear {name},\n\nwe see each other on {when}.",
                "تحية طيبة {name}،\n\nنلتقي {when}.", false, WEEK, LetterPart.COMING));
        letters.time(reminder.getId());
    }
}
