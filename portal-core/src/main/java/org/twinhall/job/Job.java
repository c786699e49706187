package org.twinhall.job;

/** Work that is done from time to time; must be harmless when it runs twice. */
@FunctionalInterface
public interface Job {

    /** Does the work, inside a unit of work. */
    void run();
}
