package org.twinhall.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Many at once and for long: whether everybody is answered in time, and whether memory stays what it is. */
final class Crowd {

    private static final int MANY = 100_000;
    private static final double LONGEST_MILLIS = 2000;

    private final Rounds rounds;
    private final Report report;

    Crowd(Rounds rounds) {
        this.rounds = rounds;
        report = rounds.report();
    }

    void run() throws IOException, InterruptedException {
        if (rounds.isWanted("mixed")) {
            mixed();
        }
        if (rounds.isWanted("memory")) {
            memory();
        }
    }

    /** 128 readers who open kept pages and pages to be made, lists and searches. */
    private void mixed() throws IOException, InterruptedException {
        var paths = new ArrayList<String>();
        var articles = rounds.english(0, 200);
        for (int number = 0; number < articles.size(); number++) {
            paths.addAll(List.of("/en", articles.get(number), articles.get(number) + "?n=" + number, "/ar/news", "/en/feed.atom",
                    "/en/search?q=" + URLEncoder.encode(rounds.content().corpus().question(number), StandardCharsets.UTF_8)));
        }
        var scenario = "mixed, 128 connections";
        var result = rounds.load(rounds.portal(), Asked.again(paths, 128), rounds.isQuick() ? 5 : 60);
        rounds.tell(scenario, List.of(result));
        if (result.errors() == 0) {
            report.ratio(scenario, "answers that were none", 0, 0, false);
        }
        report.ratio(scenario, "longest wait, ms", result.longest(), LONGEST_MILLIS, false);
    }

    private void memory() throws IOException, InterruptedException {
        var asked = Asked.again(rounds.english(0, 64), 8);
        double before = rounds.portal().memory();
        report.ratio("memory", "PSS after load, MB", before, 400, false);
        double left = rounds.isQuick() ? MANY / 10.0 : MANY;
        while (left > 0) {
            var result = rounds.load(rounds.portal(), asked, 2);
            left -= result.rate() * 2;
        }
        report.ratio("memory", "after 100,000 more, to that before", rounds.portal().memory() / before, 1.05, false);
    }
}
