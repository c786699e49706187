package org.twinhall.registry.duplicate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.CircularService;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.group.LetterService;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** Brings two groups that care for the same place into touch. */
@Singleton
public class TalkService {

    private final Talks talks;
    private final Groups groups;
    private final Places places;
    private final Accounts accounts;
    private final CircularService circulars;
    private final Outbox outbox;
    private final Settings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TalkService(Talks talks, Groups groups, Places places, Accounts accounts, CircularService circulars, Outbox outbox, Settings settings,
                Access access, AuditTrail audit, Clock clock) {
        this.talks = talks;
        this.groups = groups;
        this.places = places;
        this.accounts = accounts;
        this.circulars = circulars;
        this.outbox = outbox;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Introduces a group to another one because of a place: one mail to each, with what the other publishes of itself. Asked for
     * again, by either of them, nothing happens; false then.
     */
    @Transactional
    public boolean introduce(long askerId, long otherId, long placeId, Wish wish) {
        access.require(PartnerService.WRITE, askerId);
        if (askerId == otherId) {
            throw new IllegalArgumentException("a group need not be introduced to itself");
        }
        // Both are locked, always in the same order: who asks at the same time waits, and finds that it is done.
        groups.lock(Math.min(askerId, otherId)).orElseThrow();
        groups.lock(Math.max(askerId, otherId)).orElseThrow();
        var asker = groups.find(askerId).orElseThrow();
        var other = groups.find(otherId).filter(group -> group.getState() != GroupState.ARCHIVED).orElseThrow();
        var place = places.find(placeId).orElseThrow();
        if (talks.find(askerId, otherId, placeId).isPresent()) {
            return false;
        }
        talks.add(new Talk(askerId, otherId, placeId, wish, clock.instant()));
        tell(asker, other, place, wish, true);
        tell(other, asker, place, wish, false);
        audit.record(Act.of("registry.introduce", "group", askerId, asker.name(Language.ENGLISH) + " – " + other.name(Language.ENGLISH)
                + " (" + place.name(Language.ENGLISH) + ")"));
        return true;
    }

    /** Writes to the address that a group gave, else to its people, else to the network, which passes it on; in English where nobody's language is known. */
    private void tell(Group receiver, Group about, Place place, Wish wish, boolean asked) {
        var identity = access.identity();
        if (!receiver.getEmail().isEmpty()) {
            send(receiver.getEmail(), asked ? own() : Language.ENGLISH, receiver, about, place, wish, asked);
        } else if (asked && identity.isSignedIn()) {
            accounts.find(identity.accountId()).ifPresent(account -> send(account.getEmail(), account.getLanguage(), receiver, about, place, wish, true));
        } else if (receiver.getPeople().stream().anyMatch(person -> person.getRole() == Role.REPRESENTATIVE || person.getRole() == Role.EDITOR)) {
            circulars.send(Set.of(receiver.getId()), PartnerService.WRITE, (id, account) ->
                    mail(id, account.getLanguage(), receiver, about, place, wish, asked));
        } else {
            send(settings.get(LetterService.NETWORK_ADDRESS), Language.ENGLISH, receiver, about, place, wish, asked);
        }
    }

    private void send(String to, Language language, Group receiver, Group about, Place place, Wish wish, boolean asked) {
        outbox.send(to, language, id -> mail(id, language, receiver, about, place, wish, asked));
    }

    /** Where the two met because of where one of them is at home, the place is no reason to be named. */
    private static TalkMail mail(String id, Language language, Group receiver, Group about, Place place, Wish wish, boolean asked) {
        boolean home = place.getId() == receiver.getPlaceId() || place.getId() == about.getPlaceId();
        return new TalkMail(id, receiver, about, place.name(language), "talk." + wish + (asked ? ".asked" : ".told") + (home ? ".home" : ""), language);
    }

    /** The language of whoever asks. */
    private Language own() {
        return Stream.ofNullable(access.identity().language()).flatMap(tag -> Language.of(tag).stream()).findFirst().orElse(Language.ENGLISH);
    }
}
