package org.twinhall.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * Where entities of one type are found, added and removed; the only place where queries are written.
 *
 * @param <T> the entity
 */
public abstract class Repository<T> {

    @Inject
    private UnitOfWork unitOfWork;

    private final Class<T> type;

    protected Repository(Class<T> type) {
        this.type = type;
    }

    /** The entity of that id, if it exists. */
    public Optional<T> find(long id) {
        return Optional.ofNullable(entities().find(type, id));
    }

    /** The entity of that id, its row locked until the transaction ends, with the state that others committed. */
    public Optional<T> lock(long id) {
        // What this transaction has only in memory is not found by a locking query.
        entities().flush();
        var entity = Optional.ofNullable(entities().find(type, id, LockModeType.PESSIMISTIC_WRITE));
        entity.ifPresent(found -> entities().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return entity;
    }

    /** Makes a new entity lasting and gives it its id. */
    public T add(T entity) {
        entities().persist(entity);
        return entity;
    }

    /** Deletes for good. */
    public void remove(T entity) {
        entities().remove(entity);
    }

    /** Writes what has changed so far, so that the database's constraints speak now. */
    public void flush() {
        entities().flush();
    }

    /**
     * Lets go of everything that was read, and in a transaction writes what is pending before that. What is held takes memory, and is
     * compared anew before each question: work on many things is quick when it holds few.
     */
    public void letGo() {
        if (entities().getTransaction().isActive()) {
            flush();
        }
        entities().clear();
    }

    protected final EntityManager entities() {
        return unitOfWork.entityManager();
    }

    /** A query for this repository's entities. */
    protected final TypedQuery<T> query(String jpql) {
        return entities().createQuery(jpql, type);
    }

    /** A query for a projection: numbers, ids, records made by {@code select new}. */
    protected final <R> TypedQuery<R> query(String jpql, Class<R> result) {
        return entities().createQuery(jpql, result);
    }

    /** The first result, if any. */
    protected static <R> Optional<R> first(TypedQuery<R> query) {
        List<R> results = query.setMaxResults(1).getResultList();
        return results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(0));
    }
}
