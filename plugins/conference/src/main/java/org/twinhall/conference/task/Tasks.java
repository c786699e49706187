package org.twinhall.conference.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** All tasks. */
@Singleton
public class Tasks extends Repository<Task> {

    /** No group and no account has this id. */
    private static final long NOBODY = -1;

    @Inject
    Tasks() {
        super(Task.class);
    }

    List<Task> listOf(long eventId) {
        return query("select t from Task t where t.eventId = :event order by t.id").setParameter("event", eventId).getResultList();
    }

    /** The task of a resolution. */
    public Optional<Task> findOfResolution(long resolutionId) {
        return query("select t from Task t where t.resolutionId = :resolution").setParameter("resolution", resolutionId).getResultStream().findFirst();
    }

    /** The tasks of those resolutions. */
    public List<Task> listOfResolutions(Collection<Long> resolutions) {
        return resolutions.isEmpty() ? List.of() : query("select t from Task t where t.resolutionId in :resolutions").setParameter("resolutions", resolutions)
                .getResultList();
    }

    /** What those groups or that person have to see to, or have seen to. */
    List<Task> listOf(Collection<Long> groups, long accountId) {
        return query("select t from Task t where t.groupId in :groups or t.accountId = :account order by t.id")
                .setParameter("groups", groups.isEmpty() ? List.of(NOBODY) : groups).setParameter("account", accountId).getResultList();
    }

    List<Task> listOfAccount(long accountId) {
        return query("select t from Task t where t.accountId = :account or t.settledBy = :account order by t.id").setParameter("account", accountId)
                .getResultList();
    }

    /** Events that have open tasks. */
    List<Long> eventsWithOpen() {
        return query("select distinct t.eventId from Task t where t.state = :open", Long.class).setParameter("open", TaskState.OPEN).getResultList();
    }

    /** What is still to be done for an event. */
    List<Task> listOpenOf(long eventId) {
        return query("select t from Task t where t.eventId = :event and t.state = :open order by t.id").setParameter("event", eventId)
                .setParameter("open", TaskState.OPEN).getResultList();
    }
}
