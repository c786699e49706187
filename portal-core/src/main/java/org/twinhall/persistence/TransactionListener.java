package org.twinhall.persistence;

import jakarta.persistence.EntityManager;

/** Hears of this node's transactions, on the thread that runs them; told to {@link UnitOfWork#listen}. */
public interface TransactionListener {

    /** A transaction has begun. */
    default void begun() {
    }

    /** Everything is flushed and about to be committed; may still write, and must not take locks that verbs take. */
    default void committing(EntityManager entityManager) {
    }

    /** The transaction is committed. */
    default void committed() {
    }

    /** The transaction was rolled back. */
    default void rolledBack() {
    }
}
