package org.twinhall.search.tally;

/**
 * How often some words were searched for.
 *
 * @param words     as somebody typed them
 * @param asked     how often
 * @param inVain    how often nothing was found
 * @param opened    how often a result was opened
 * @param positions the places of these results, added up: 1 is the first
 */
public record Count(String words, long asked, long inVain, long opened, long positions) {

    Count plus(Count other) {
        return new Count(words, asked + other.asked, inVain + other.inVain, opened + other.opened, positions + other.positions);
    }

    /** The place of what was opened on an average; 0 when nothing was. */
    public double position() {
        return opened == 0 ? 0 : (double) positions / opened;
    }
}
