package org.twinhall.conference.task;

/** Where a task stands. */
public enum TaskState {
    OPEN, DONE, DROPPED
}
