package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.EventCopied;
import org.twinhall.persistence.Transactional;

/** Keeping the lists that are wanted again, for those who see who comes. */
@Singleton
public class KeptListService {

    private static final int MOST = 30;

    private final KeptLists lists;
    private final Events events;
    private final EventRights rights;

    @Inject
    KeptListService(KeptLists lists, Events events, EventRights rights) {
        this.lists = lists;
        this.events = events;
        this.rights = rights;
    }

    /** The lists of an event, by their names. */
    public List<KeptList> list(Event event) {
        rights.requireList(event);
        return lists.listOf(event.getId());
    }

    /**
     * Keeps a list; one of the same name asks for this from then on.
     *
     * @param asked the end of its address
     * @throws RefusedException when there are too many, or it asks for too much
     */
    @Transactional
    public void keep(long eventId, String name, String asked) {
        // Two who keep a list of the same name wait for each other.
        var event = events.lock(eventId).orElseThrow();
        rights.requireList(event);
        var kept = lists.listOf(eventId);
        if (asked.length() > KeptList.LONGEST || kept.size() >= MOST) {
            throw new RefusedException("keptList.refused");
        }
        // A database may call names the same that differ in the case of a letter.
        kept.stream().filter(one -> one.getName().equalsIgnoreCase(name)).findFirst().ifPresentOrElse(one -> one.ask(asked), () -> lists.add(new KeptList(eventId, name, asked)));
    }

    /** Gives an event the lists of the one from which it was made; what they ask of forms and questions, they ask of those that came along. */
    void copy(EventCopied event) {
        lists.listOf(event.from().getId()).forEach(one -> lists.add(new KeptList(event.to().getId(), one.getName(), ListAsked.moved(one.getAsked(), event.forms(),
                event.questions()))));
    }

    /** Keeps a list no longer. */
    @Transactional
    public void drop(long listId) {
        lists.find(listId).ifPresent(one -> {
            rights.requireList(events.find(one.getEventId()).orElseThrow());
            lists.remove(one);
        });
    }
}
