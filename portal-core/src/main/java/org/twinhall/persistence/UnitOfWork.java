package org.twinhall.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * One thread's conversation with the database: opened for a request or a job, writing only inside a transaction.
 *
 * <p>What is read stays attached until the unit ends, so a page may walk lazy relations while it renders.
 */
@Singleton
public class UnitOfWork {

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final ThreadLocal<Map<Object, Object>> remembered = new ThreadLocal<>();
    private final List<TransactionListener> listeners = new CopyOnWriteArrayList<>();

    @Inject
    UnitOfWork(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Tells the listener of every transaction from now on. */
    public void listen(TransactionListener listener) {
        listeners.add(listener);
    }

    /** Opens a unit for this thread; pair with {@link #end}. */
    public void begin() {
        if (current.get() != null) {
            throw new IllegalStateException("a unit of work is already open on this thread");
        }
        current.set(factory.createEntityManager());
    }

    /** Ends the unit, rolling back what was not committed; harmless when none is open. */
    public void end() {
        var entityManager = current.get();
        current.remove();
        remembered.remove();
        if (entityManager != null) {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    public boolean isOpen() {
        return current.get() != null;
    }

    /** Runs inside this thread's unit, or inside one opened for the call. */
    public <T> T call(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /** Like {@link #call} for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Runs in a unit of its own beside this thread's: it reads what is committed now, where this thread's unit has what it read
     * before. What comes of it is attached to nothing.
     */
    public <T> T apart(Supplier<T> work) {
        var outer = current.get();
        var outerRemembered = remembered.get();
        current.remove();
        remembered.remove();
        try {
            return call(work);
        } finally {
            if (outer != null) {
                current.set(outer);
                remembered.set(outerRemembered);
            }
        }
    }

    /** What this unit found out before, or finds out now: asked once in a unit that only reads, each time in a transaction. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> work) {
        if (!isOpen() || isWriting()) {
            return call(work);
        }
        var known = remembered.get();
        if (known == null) {
            known = new HashMap<>();
            remembered.set(known);
        }
        var value = (T) known.get(key);
        if (value == null) {
            value = work.get();
            known.put(key, value);
        }
        return value;
    }

    /** Whether a transaction is running on this thread. */
    public boolean isWriting() {
        return isOpen() && current.get().getTransaction().isActive();
    }

    /** Runs in a transaction, joining the one that is running. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        if (!isOpen()) {
            begin();
            try {
                return inTransaction(work);
            } finally {
                end();
            }
        }
        if (current.get().getTransaction().isActive()) {
            return work.call();
        }
        return transact(current.get(), work);
    }

    private <T> T transact(EntityManager entityManager, Callable<T> work) throws Exception {
        var transaction = entityManager.getTransaction();
        remembered.remove();
        transaction.begin();
        boolean committed = false;
        T result;
        try {
            listeners.forEach(TransactionListener::begun);
            result = work.call();
            entityManager.flush();
            listeners.forEach(listener -> listener.committing(entityManager));
            transaction.commit();
            committed = true;
        } finally {
            if (!committed) {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
                // What a failed verb changed in memory must not be read as if it had happened.
                entityManager.clear();
                listeners.forEach(TransactionListener::rolledBack);
            }
        }
        listeners.forEach(TransactionListener::committed);
        return result;
    }

    EntityManager entityManager() {
        var entityManager = current.get();
        if (entityManager == null) {
            throw new IllegalStateException("no unit of work is open on this thread");
        }
        return entityManager;
    }
}
