package org.twinhall.bench;

import java.util.List;

/**
 * What readers ask.
 *
 * @param paths       in turn
 * @param numbered    whether each request gets a number of its own behind its path, so that no kept page answers
 * @param zipped      whether they take gzip
 * @param connections open all the time
 */
record Asked(List<String> paths, boolean numbered, boolean zipped, int connections) {

    /** Each of its addresses again and again, by so many connections. */
    static Asked again(List<String> paths, int connections) {
        return new Asked(paths, false, false, connections);
    }

    /** Under a new address each time, by so many connections. */
    static Asked anew(List<String> paths, int connections) {
        return new Asked(paths, true, false, connections);
    }
}
