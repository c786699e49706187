package org.twinhall.conference.task;

import java.time.LocalDate;
import org.twinhall.conference.event.Event;

/**
 * A task with what it is for.
 *
 * @param due     the day by which it is to be done; null for none
 * @param overdue whether that has passed and it is still open
 */
public record OwnTask(Task task, Event event, LocalDate due, boolean overdue) {
}
