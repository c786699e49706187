package org.twinhall.event;

/**
 * Hears events of one type; runs inside the transaction of the announcing verb and may refuse it by throwing.
 *
 * @param <E> the event, a record
 */
@FunctionalInterface
public interface EventListener<E> {

    /** Hears of an event. */
    void on(E event);
}
