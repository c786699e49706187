package org.twinhall.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.bench.Load.Result;

/** Pages that are kept, beside bare Jetty with the same bytes; pages that have to be made. */
final class Reading {

    private static final int ARTICLES = 64;

    private final Rounds rounds;
    private final Report report;

    Reading(Rounds rounds) {
        this.rounds = rounds;
        report = rounds.report();
    }

    void run() throws IOException, InterruptedException {
        var articles = rounds.english(0, ARTICLES);
        warm("home", List.of("/en"));
        warm("article", articles);
        warm("group", List.of("/en/groups/hanwell-sabastiya", "/ar/groups/hanwell-sabastiya"));
        warm("feed", List.of("/en/feed.atom"));
        known("article", articles, 0.9);
        known("home", List.of("/en"), null);
        known("group", List.of("/en/groups/hanwell-sabastiya", "/ar/groups/hanwell-sabastiya"), null);
        firstView();
        lists();
        row();
    }

    private void warm(String name, List<String> paths) throws IOException, InterruptedException {
        if (!rounds.isWanted("warm " + name)) {
            return;
        }
        var content = rounds.content();
        var folder = content.work().resolve("stored");
        Stored.fetch(rounds.portal(), paths, folder);
        try (var limit = Product.start(Bench.server(MemoryServer.class, folder.toString()), content.log(), paths.getFirst())) {
            rounds.warmUp(rounds.portal(), Asked.again(paths, 8));
            rounds.warmUp(limit, Asked.again(paths, 8));
            for (boolean zipped : new boolean[] {false, true}) {
                for (int connections : new int[] {8, 32}) {
                    var pair = rounds.inTurn(limit, new Asked(paths, false, zipped, connections));
                    var scenario = "warm " + name + (zipped ? ", gzip" : "") + ", " + connections + " connections";
                    rounds.tell(scenario, pair.ours());
                    report.ratio(scenario, "requests/s, to bare Jetty", pair.ratio(Result::rate), 0.8, true);
                    report.ratio(scenario, "CPU per request, to bare Jetty", pair.ratio(Result::cpu), 1.5, false);
                    report.ratio(scenario, "p99, to bare Jetty", pair.ratio(Result::p99), 2, false);
                }
            }
        }
    }

    /** @param bar what an answer may cost, in milliseconds of CPU; null for none */
    private void known(String name, List<String> paths, Double bar) throws IOException, InterruptedException {
        if (rounds.isWanted("cold known " + name)) {
            var asked = Asked.anew(paths, 8);
            rounds.warmUp(rounds.portal(), asked);
            var results = rounds.rounds(asked);
            var scenario = "cold known " + name + ", 8 connections";
            rounds.tell(scenario, results);
            if (bar != null) {
                report.ratio(scenario, "CPU per request, ms", Rounds.median(results, Result::cpu), bar, false);
            }
        }
    }

    private void firstView() throws IOException, InterruptedException {
        if (rounds.isWanted("cold first view") && rounds.content().entries() > 2000) {
            // One half to learn by, of which more is forgotten meanwhile than kept; of the other half every address once.
            var articles = rounds.english(100, Math.min(rounds.content().entries(), 40_000));
            rounds.warmUp(rounds.portal(), Asked.anew(articles.subList(0, articles.size() / 2), 8));
            var unseen = articles.subList(articles.size() / 2, articles.size());
            int part = unseen.size() / rounds.count();
            var results = new ArrayList<Result>();
            for (int round = 0; round < rounds.count(); round++) {
                results.add(rounds.load(rounds.portal(), Asked.again(unseen.subList(round * part, (round + 1) * part), 8),
                        Math.max(1, Math.min(rounds.seconds(), part / 1500))));
            }
            rounds.tell("cold first view, 8 connections", results);
            report.ratio("cold first view, 8 connections", "CPU per request, ms", Rounds.median(results, Result::cpu), 2.5, false);
        }
    }

    private void lists() throws IOException, InterruptedException {
        if (rounds.isWanted("cold list") && rounds.content().entries() >= 1000) {
            var first = rounds.rounds(Asked.anew(List.of("/en/news"), 8));
            var fiftieth = rounds.rounds(Asked.anew(List.of("/en/news?page=50"), 8));
            rounds.tell("cold list, page 1", first);
            rounds.tell("cold list, page 50", fiftieth);
            report.ratio("cold list", "CPU of page 50, to page 1", Rounds.median(fiftieth, Result::cpu) / Rounds.median(first, Result::cpu), 1.3, false);
        }
    }

    /** What no page from a database can beat: one row by its primary key. */
    private void row() throws IOException, InterruptedException {
        if (rounds.isWanted("row by primary key")) {
            try (var limit = Product.start(Bench.server(RowServer.class), rounds.content().log(), "/row?n=1")) {
                var results = new ArrayList<Result>();
                var asked = Asked.anew(List.of("/row"), 8);
                rounds.warmUp(limit, asked);
                for (int round = 0; round < rounds.count(); round++) {
                    results.add(rounds.load(limit, asked, rounds.seconds()));
                }
                rounds.tell("row by primary key, bare Jetty and Connector/J, 8 connections", results);
            }
        }
    }
}
