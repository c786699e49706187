package org.twinhall.registry.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares a seeker with candidates. The same facts and weights give the same list, always: points are whole numbers, and what is
 * equal stands by its number of friends, then by its slug.
 */
final class Matcher {

    /** What a criterion gives that is met wholly, for each step of its weight. */
    static final int FULL = 10;

    private static final int MANY_FRIENDS = 5;
    private static final int MANY_TRYING = 3;
    private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::score).reversed()
            .thenComparing(match -> match.candidate().friends()).thenComparing(match -> match.candidate().slug());

    private final Seeker seeker;
    private final Weights weights;

    Matcher(Seeker seeker, Weights weights) {
        this.seeker = seeker;
        this.weights = weights;
    }

    /** All of them, the best first; none is left out. */
    List<Match> rank(Collection<Candidate> candidates) {
        return candidates.stream().map(this::match).sorted(ORDER).toList();
    }

    /** One of them. */
    Match match(Candidate candidate) {
        var points = new ArrayList<Point>();
        var unknown = EnumSet.noneOf(Criterion.class);
        need(candidate, points);
        themes(candidate, points, unknown);
        if (!seeker.kinds().isEmpty() && seeker.kinds().contains(candidate.kind())) {
            add(points, Criterion.KIND, "KIND", 1, 1, List.of(candidate.kind()));
        }
        size(candidate, points, unknown);
        languages(candidate, points, unknown);
        return new Match(candidate, points.stream().mapToInt(Point::points).sum(), List.copyOf(points), Set.copyOf(unknown));
    }

    private void need(Candidate candidate, List<Point> points) {
        if (candidate.friends() == 0) {
            add(points, Criterion.NEED, "NEED.none", 1, 1, List.of());
        } else {
            add(points, Criterion.NEED, "NEED.some", -Math.min(candidate.friends(), MANY_FRIENDS), MANY_FRIENDS, List.of(candidate.friends()));
        }
        if (candidate.friends() == 0 && candidate.isSmall()) {
            add(points, Criterion.SMALL, "SMALL", 1, 1, List.of(candidate.kind()));
        }
        if (candidate.asks()) {
            add(points, Criterion.ASKS, "ASKS", 1, 1, List.of());
        }
        if (candidate.trying() > 0) {
            add(points, Criterion.TRYING, "TRYING", -Math.min(candidate.trying(), MANY_TRYING), MANY_TRYING, List.of(candidate.trying()));
        }
    }

    private void themes(Candidate candidate, List<Point> points, Set<Criterion> unknown) {
        if (seeker.themes().isEmpty() || candidate.themes().isEmpty()) {
            unknown.add(Criterion.THEMES);
            return;
        }
        var common = new TreeSet<>(seeker.themes());
        common.retainAll(candidate.themes());
        if (!common.isEmpty()) {
            add(points, Criterion.THEMES, "THEMES", common.size(), seeker.themes().size(), List.copyOf(common));
        }
    }

    private void size(Candidate candidate, List<Point> points, Set<Criterion> unknown) {
        if (seeker.people() == null || candidate.people() == null) {
            unknown.add(Criterion.SIZE);
            return;
        }
        int less = Math.min(seeker.people(), candidate.people());
        int more = Math.max(seeker.people(), candidate.people());
        add(points, Criterion.SIZE, "SIZE", less, Math.max(more, 1), List.of(seeker.people(), candidate.people()));
    }

    private void languages(Candidate candidate, List<Point> points, Set<Criterion> unknown) {
        if (seeker.languages().isEmpty() || candidate.languages().isEmpty()) {
            unknown.add(Criterion.LANGUAGE);
            return;
        }
        var common = new TreeSet<>(seeker.languages());
        common.retainAll(candidate.languages());
        if (!common.isEmpty()) {
            add(points, Criterion.LANGUAGE, "LANGUAGE", 1, 1, List.copyOf(common));
        }
    }

    /** Gives as many points as the part that is met, in whole numbers; nothing where that is none. */
    private void add(List<Point> points, Criterion criterion, String words, int part, int whole, List<?> about) {
        int given = (int) Math.round((double) weights.get(criterion) * FULL * part / whole);
        if (given != 0) {
            points.add(new Point(criterion, words, given, about));
        }
    }
}
