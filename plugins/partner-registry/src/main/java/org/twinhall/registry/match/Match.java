package org.twinhall.registry.match;

import java.util.List;
import java.util.Set;

/**
 * How well a candidate goes with a seeker.
 *
 * @param score   the sum of its points, and nothing else
 * @param points  every point of the score; what counts nothing is not among them
 * @param unknown the criteria about which not enough is known
 */
record Match(Candidate candidate, int score, List<Point> points, Set<Criterion> unknown) {
}
