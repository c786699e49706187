package org.twinhall.registry.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.text.PartialDate;

class StandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "friendship 2003                                        | FRIENDSHIP | 2003 | ''",
        "seeking 2001, contact 2002, visit 2003                 | VISIT      | ''   | ''",
        "visit 2016-05, friendship 2015                         | FRIENDSHIP | 2015 | ''",
        "friendship 2003, bid 2024-11, signed 2025-05-14        | SIGNED     | 2003 | ''",
        "friendship 2003, bid 2021, rejected 2022               | FRIENDSHIP | 2003 | ''",
        "bid ?, rejected 2022-08                                | REJECTED   | ''   | ''",
        "signed 2012, ended by 2022                             | ENDED      | 2012 | by 2022",
        "ended ?, signed 2012                                   | ENDED      | 2012 | ''",
        "signed 1988, dormant 2010, reviewed 2015               | SIGNED     | 1988 | ''",
        "signed 2007, reviewed 2010-10, renamed 2011            | SIGNED     | 2007 | ''",
        "friendship 1990, ended 2000, contact 2010              | CONTACT    | 1990 | ''",
        "friendship 1990, ended 2000, contact 2010, rejected 2011 | REJECTED | 1990 | ''",
        "friendship 1990, dormant 2000, visit 2010              | FRIENDSHIP | 1990 | ''",
        "signed 2000, friendship 2010, bid 2012                 | SIGNED     | 2000 | ''",
        "friendship ?, signed 2007                              | SIGNED     | 2007 | ''",
        "friendship by 2013, signed 2013-06                     | SIGNED     | 2013-06 | ''"})
    void aLinkStandsWhereItsDatedStatesLeaveIt(String told, LinkState state, String since, String ended) {
        var steps = Stream.of(told.strip().split(",\\s*")).map(StandingTest::step).collect(java.util.stream.Collectors.toList());
        for (var order : List.of(steps, reversed(steps))) {
            var standing = Standing.of(order);
            assertEquals(state, standing.state());
            assertEquals(since, standing.since().code());
            assertEquals(ended, standing.ended().code());
        }
    }

    @Test
    void nothingStatedIsALinkThatSomebodySeeks() {
        assertEquals(new Standing(LinkState.SEEKING, PartialDate.UNKNOWN, PartialDate.UNKNOWN, false), Standing.of(List.of()));
    }

    @Test
    void aRefutedStateDoesNotCountAndADisputedOneDoes() {
        var friends = step("friendship 2007");
        var voted = new Step(LinkState.SIGNED, PartialDate.ofCode("2012-12"), true, true);
        assertEquals(LinkState.SIGNED, Standing.of(List.of(friends, voted)).state());
        assertTrue(Standing.of(List.of(friends, voted)).disputed());
        var refuted = new Step(LinkState.SIGNED, PartialDate.ofCode("2012-12"), false, false);
        assertEquals(LinkState.FRIENDSHIP, Standing.of(List.of(friends, refuted)).state());
        assertFalse(Standing.of(List.of(friends, refuted)).disputed());
    }

    private static List<Step> reversed(List<Step> steps) {
        var reversed = new java.util.ArrayList<>(steps);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Step step(String told) {
        var parts = told.split(" ", 2);
        return new Step(LinkState.valueOf(parts[0].toUpperCase(Locale.ROOT)), PartialDate.ofCode(parts[1].equals("?") ? "" : parts[1]), false, true);
    }
}
