package org.twinhall.account.throttle;

import java.time.Duration;

/**
 * How often something may be tried.
 *
 * @param name   what is tried and by what it is counted
 * @param times  how often
 * @param window in which time
 */
public record Limit(String name, int times, Duration window) {
}
