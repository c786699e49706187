/**
 * The planet: news that groups publish on sites of their own, read by their feeds, credited, and linked back.
 *
 * <p>What others wrote stays theirs: of each item only the title and its first words are kept. {@code fetch} brings bytes,
 * {@link org.twinhall.planet.FeedText} makes sense of them, {@link org.twinhall.planet.Intake} decides what becomes of each item.
 */
package org.twinhall.planet;
