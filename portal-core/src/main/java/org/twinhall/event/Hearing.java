package org.twinhall.event;

/**
 * Which listener hears which events.
 *
 * @param event    the type of the events
 * @param listener the listener's class, made by the injector
 */
public record Hearing<E>(Class<E> event, Class<? extends EventListener<? super E>> listener) {
}
