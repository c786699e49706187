package org.twinhall.registry.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;

class MatcherTest {

    private static final Seeker SEEKER = new Seeker(Set.of(Theme.WATER, Theme.YOUTH), Set.of("en"), Set.of(PartnerKind.TOWN), 10_000);

    @Test
    void everyJudgedPairStandsInTheOrderInWhichPeoplePutIt() {
        var seekers = JudgedPairs.seekers();
        var candidates = JudgedPairs.candidates();
        var pairs = JudgedPairs.pairs();
        var fallen = new ArrayList<String>();
        for (var pair : pairs) {
            var seeker = seekers.get(pair.seeker());
            assertNotNull(seeker, pair.seeker());
            var ranked = new Matcher(seeker, Weights.USUAL).rank(candidates.values()).stream().map(match -> match.candidate().slug()).toList();
            assertTrue(ranked.containsAll(List.of(pair.better(), pair.worse())), () -> pair + " is not of our facts");
            if (ranked.indexOf(pair.better()) > ranked.indexOf(pair.worse())) {
                fallen.add(pair + ": " + new Matcher(seeker, Weights.USUAL).match(candidates.get(pair.better())) + " below "
                        + new Matcher(seeker, Weights.USUAL).match(candidates.get(pair.worse())));
            }
        }
        assertEquals(List.of(), fallen);
        assertTrue(pairs.size() >= 30);
    }

    @Test
    void theSameFactsGiveTheSameListInWhateverOrderTheyCome() {
        var candidates = new ArrayList<>(JudgedPairs.candidates().values());
        var first = new Matcher(SEEKER, Weights.USUAL).rank(candidates);
        Collections.shuffle(candidates, new Random(7));
        assertEquals(first, new Matcher(SEEKER, Weights.USUAL).rank(candidates));
        assertEquals(candidates.size(), first.size());
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "1, -6", "2, -12", "5, -30", "9, -30"})
    void noFriendCountsForAndEachFriendCountsAgainst(int friends, int points) {
        assertEquals(points, given(candidate(PartnerKind.CITY, friends, 0, false), Criterion.NEED));
    }

    @Test
    void aVillageOrACampWithoutAFriendCountsForAndOneWithAFriendDoesNot() {
        for (var kind : List.of(PartnerKind.VILLAGE, PartnerKind.REFUGEE_CAMP)) {
            assertEquals(20, given(candidate(kind, 0, 0, false), Criterion.SMALL));
            assertEquals(0, given(candidate(kind, 1, 0, false), Criterion.SMALL));
        }
        assertEquals(0, given(candidate(PartnerKind.TOWN, 0, 0, false), Criterion.SMALL));
    }

    @Test
    void whoAsksCountsForAndOthersThatTryCountAgainst() {
        assertEquals(30, given(candidate(PartnerKind.TOWN, 0, 0, true), Criterion.ASKS));
        assertEquals(-7, given(candidate(PartnerKind.TOWN, 0, 1, false), Criterion.TRYING));
        assertEquals(-20, given(candidate(PartnerKind.TOWN, 0, 8, false), Criterion.TRYING));
    }

    @Test
    void whatIsAlikeIsSaidAndWhatIsNotKnownCountsNothing() {
        var known = new Candidate("a", 1L, PartnerKind.TOWN, 1, 0, 0, false, Set.of(Theme.WATER, Theme.SPORT), Set.of("ar", "en"), 5_000);
        var match = new Matcher(SEEKER, Weights.USUAL).match(known);
        assertEquals(new Point(Criterion.THEMES, "THEMES", 15, List.of(Theme.WATER)), point(match, Criterion.THEMES));
        assertEquals(new Point(Criterion.SIZE, "SIZE", 10, List.of(10_000, 5_000)), point(match, Criterion.SIZE));
        assertEquals(new Point(Criterion.LANGUAGE, "LANGUAGE", 10, List.of("en")), point(match, Criterion.LANGUAGE));
        assertEquals(new Point(Criterion.KIND, "KIND", 20, List.of(PartnerKind.TOWN)), point(match, Criterion.KIND));
        assertEquals(30 + 15 + 10 + 10 + 20, match.score());
        assertEquals(Set.of(), match.unknown());

        var unknown = new Matcher(SEEKER, Weights.USUAL).match(candidate(PartnerKind.CITY, 0, 0, false));
        assertEquals(Set.of(Criterion.THEMES, Criterion.SIZE, Criterion.LANGUAGE), unknown.unknown());
        assertEquals(List.of(Criterion.NEED), unknown.points().stream().map(Point::criterion).toList());
    }

    @Test
    void aScoreIsTheSumOfWhatIsSaidWhateverTheWeights() {
        for (int weight = 0; weight <= Criterion.MOST; weight++) {
            var weights = new EnumMap<Criterion, Integer>(Criterion.class);
            for (var criterion : Criterion.values()) {
                weights.put(criterion, (weight + criterion.ordinal()) % (Criterion.MOST + 1));
            }
            for (var match : new Matcher(SEEKER, new Weights(weights)).rank(JudgedPairs.candidates().values())) {
                assertEquals(match.points().stream().mapToInt(Point::points).sum(), match.score());
                assertTrue(match.points().stream().noneMatch(point -> point.points() == 0 || weights.get(point.criterion()) == 0));
            }
        }
    }

    @Test
    void theReaderSaysWhatCounts() {
        var needy = candidate(PartnerKind.VILLAGE, 0, 0, false);
        var alike = new Candidate("alike", 2L, PartnerKind.TOWN, 1, 3, 0, false, Set.of(Theme.WATER, Theme.YOUTH), Set.of("en"), 10_000);
        assertEquals(alike, best(Weights.read(new PageParameters().set("need", 0).set("small", 0)), needy, alike));
        assertEquals(needy, best(Weights.read(new PageParameters().set("need", 5).set("size", 0).set("themes", 0)), needy, alike));
    }

    @Test
    void anAddressThatSaysNonsenseIsAsUsualAndOneThatSaysTheUsualSaysNothing() {
        var odd = Weights.read(new PageParameters().set("need", "6").set("small", "-1").set("asks", "two").set("other", 4));
        assertTrue(odd.isUsual());
        var usual = new PageParameters();
        Stream.of(Criterion.values()).forEach(criterion -> usual.set(criterion.tag(), criterion.usual()));
        assertTrue(Weights.read(usual).isUsual());
        assertFalse(Weights.read(new PageParameters().set("need", 5)).isUsual());
    }

    private static Candidate best(Weights weights, Candidate... candidates) {
        return new Matcher(SEEKER, weights).rank(List.of(candidates)).getFirst().candidate();
    }

    private static Candidate candidate(PartnerKind kind, int friends, int trying, boolean asks) {
        return new Candidate("somebody", 1L, kind, 1, friends, trying, asks, Set.of(), Set.of(), null);
    }

    private static Point point(Match match, Criterion criterion) {
        return match.points().stream().filter(point -> point.criterion() == criterion).findFirst().orElse(null);
    }

    private static int given(Candidate candidate, Criterion criterion) {
        var point = point(new Matcher(SEEKER, Weights.USUAL).match(candidate), criterion);
        return point == null ? 0 : point.points();
    }
}
