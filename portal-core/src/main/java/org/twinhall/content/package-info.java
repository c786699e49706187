/**
 * Entries: what pages, news and articles have in common. One life, written once.
 *
 * <p>An {@link org.twinhall.content.Entry} has a {@link org.twinhall.content.Translation} for each language, and each
 * translation its {@link org.twinhall.content.Revision}s. What readers see changes only when somebody publishes.
 */
package org.twinhall.content;
