package org.twinhall.change;

import java.time.Instant;

/**
 * One line of the change log. Readers read the thing afresh, so the line does not say what changed in it.
 *
 * @param id   its number: ascending in commit order, without gaps
 * @param key  the thing
 * @param at   when it was committed
 */
public record Change(long id, ChangeKey key, Instant at) {
}
