package org.twinhall.conference.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** All events, drafts among them. */
@Singleton
public class Events extends Repository<Event> {

    private static final String WHOLE = "select distinct e from Event e left join fetch e.words ";

    @Inject
    Events() {
        super(Event.class);
    }

    /** The event at an address, with its words. */
    public Optional<Event> findBySlug(String slug) {
        return query(WHOLE + "where e.slug = :slug").setParameter("slug", slug).getResultStream().findFirst();
    }

    /** The event of that id as others committed it, whatever this unit of work read of it before. */
    public Event reread(long id) {
        // What this transaction has only in memory must not be lost.
        flush();
        var event = find(id).orElseThrow();
        entities().refresh(event);
        return event;
    }

    /** What readers may see that is not over, the next first. */
    List<Event> listComing(Instant now) {
        return query(WHOLE + "where e.state <> :draft and e.endsAt > :now order by e.startsAt, e.id").setParameter("draft", EventState.DRAFT)
                .setParameter("now", now).getResultList();
    }

    /** What readers may see that is over, the latest first. */
    List<Event> listPast(Instant now) {
        return query(WHOLE + "where e.state <> :draft and e.endsAt <= :now order by e.startsAt desc, e.id desc").setParameter("draft", EventState.DRAFT)
                .setParameter("now", now).getResultList();
    }

    /** What readers may see that touches a time. */
    List<Event> listBetween(Instant from, Instant until) {
        return query(WHOLE + "where e.state <> :draft and e.endsAt >= :from and e.startsAt < :until order by e.startsAt, e.id")
                .setParameter("draft", EventState.DRAFT).setParameter("from", from).setParameter("until", until).getResultList();
    }

    /** Every event with its organisers, the latest first. */
    List<Event> listAll() {
        return query("select distinct e from Event e left join fetch e.words left join fetch e.organisers order by e.startsAt desc, e.id desc")
                .getResultList();
    }

    /** The events of those ids with their words. */
    public Map<Long, Event> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query(WHOLE + "where e.id in :ids").setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(Event::getId, Function.identity()));
    }

    /** Events whose people are still known and that ended before a moment. */
    public List<Event> listUnforgotten(Instant before) {
        return query("select e from Event e where e.purgedAt is null and e.endsAt < :before order by e.id").setParameter("before", before)
                .getResultList();
    }

    /** The events at whose organisation somebody was named to help. */
    public List<Event> listOfOrganiser(long accountId) {
        return query("select distinct e from Event e join e.organisers o where o.accountId = :account").setParameter("account", accountId)
                .getResultList();
    }

    /** Whether readers see a file in the text of an event. */
    boolean isShown(long mediaId) {
        return query("select e.id from Event e join e.words w where e.state <> :draft and w.body like :file", Long.class).setParameter("draft", EventState.DRAFT)
                .setParameter("file", inText(mediaId)).setMaxResults(1).getResultStream().findAny().isPresent();
    }

    /** Whether a file stands in the text of an event. */
    boolean isInText(long mediaId) {
        return query("select e.id from Event e join e.words w where w.body like :file", Long.class).setParameter("file", inText(mediaId)).setMaxResults(1)
                .getResultStream().findAny().isPresent();
    }

    private static String inText(long mediaId) {
        return "%\"/media/" + mediaId + "/%";
    }

    /** What a group hosts that was not over at a moment, drafts too. */
    public List<Event> listOfHost(long groupId, Instant since) {
        return query(WHOLE + "where e.hostGroupId = :group and e.endsAt > :since order by e.startsAt, e.id").setParameter("group", groupId)
                .setParameter("since", since).getResultList();
    }

    List<Long> idsAfter(long id, int limit) {
        return query("select e.id from Event e where e.id > :id order by e.id", Long.class).setParameter("id", id).setMaxResults(limit)
                .getResultList();
    }
}
