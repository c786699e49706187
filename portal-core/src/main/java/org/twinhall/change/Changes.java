package org.twinhall.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;
import org.twinhall.persistence.UnitOfWork;

/** The rows of the change log. */
@Singleton
public class Changes extends Repository<LoggedChange> {

    private static final String LAST = "select last_id from change_position where id = 1";

    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final DataSource dataSource;
    private final AtomicLong newest = new AtomicLong(-1);
    private final List<Runnable> whenNew = new CopyOnWriteArrayList<>();

    @Inject
    Changes(UnitOfWork unitOfWork, Clock clock, DataSource dataSource) {
        super(LoggedChange.class);
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.dataSource = dataSource;
    }

    void write(List<ChangeKey> keys) {
        entities().createNativeQuery("update change_position set last_id = last_id + ?1 where id = 1")
                .setParameter(1, keys.size()).executeUpdate();
        long id = last() - keys.size();
        for (var key : keys) {
            entities().persist(new LoggedChange(++id, key, clock.instant()));
        }
    }

    /** The number of the newest line; 0 when nothing was ever logged. */
    public long last() {
        return noted(((Number) entities().createNativeQuery(LAST).getSingleResult()).longValue());
    }

    /** The same outside of a transaction. Each request asks for it, and by way of EclipseLink it takes several times as long. */
    private long committed() {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(LAST); var rows = statement.executeQuery()) {
            rows.next();
            return noted(rows.getLong(1));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private long noted(long last) {
        if (newest.getAndAccumulate(last, Math::max) < last) {
            whenNew.forEach(Runnable::run);
        }
        return last;
    }

    /** Calls the listener whenever the log is found to be longer, on the thread that found it, before it goes on. */
    public void whenNew(Runnable listener) {
        whenNew.add(listener);
    }

    /** The number of the newest line when this unit of work first asked, or after its last transaction: one statement for a request. */
    long seen() {
        return unitOfWork.isWriting() ? last() : unitOfWork.once(Changes.class, this::committed);
    }

    /** As {@link #listAfter(long, long, int)}, one statement for all who ask for the same in a request. */
    List<Change> between(long id, long end, int limit) {
        return unitOfWork.once(new Span(id, end, limit), () -> listAfter(id, end, limit));
    }

    private record Span(long id, long end, int limit) {
    }

    /** Whether this thread is changing something. */
    boolean isWriting() {
        return unitOfWork.isWriting();
    }

    /** Reads what is committed now. */
    <T> T apart(Supplier<T> read) {
        return unitOfWork.apart(read);
    }

    /** The number of the oldest line that is still kept, or of the next one. */
    public long oldest() {
        return first(query("select min(c.id) from LoggedChange c", Long.class)).orElseGet(() -> last() + 1);
    }

    /** Up to {@code limit} lines that come after a number, oldest first. */
    public List<Change> listAfter(long id, int limit) {
        return listAfter(id, Long.MAX_VALUE, limit);
    }

    /** Up to {@code limit} lines that come after a number and not after another one, oldest first. */
    public List<Change> listAfter(long id, long end, int limit) {
        return query("select c from LoggedChange c where c.id > :id and c.id <= :end order by c.id")
                .setParameter("id", id).setParameter("end", end).setMaxResults(limit).getResultList().stream().map(LoggedChange::toChange).toList();
    }

    /** Forgets lines older than a moment; an index further behind than that is rebuilt. */
    @Transactional
    public int prune(Instant before) {
        return entities().createQuery("delete from LoggedChange c where c.changedAt < :before")
                .setParameter("before", before).executeUpdate();
    }
}
