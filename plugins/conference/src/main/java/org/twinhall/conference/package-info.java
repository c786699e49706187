/**
 * Conferences, meetings and other events of the network: what readers see of them.
 *
 * <p>{@code event} holds the events and their organisers, {@code signup} who comes, {@code calendar} the same dates for other
 * programs, {@code listing} the lists for the venue, {@code desk} the pages of the organisers.
 */
package org.twinhall.conference;
