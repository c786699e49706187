package org.twinhall.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.twinhall.bench.Load.Result;

/** The scenarios, the portal and its limit in turn, several rounds of each; what counts are medians. */
final class Rounds {

    private static final int WARM_UP = 3;

    private final Product portal;
    private final Content content;
    private final Report report;
    private final String only;
    private final int rounds;
    private final int seconds;

    Rounds(Product portal, Content content, boolean quick, String only, Report report) {
        this.portal = portal;
        this.content = content;
        this.report = report;
        this.only = only;
        rounds = quick ? 1 : 5;
        seconds = quick ? 2 : 6;
    }

    void run() throws IOException, InterruptedException {
        var articles = english(0, 64);
        warm("home", List.of("/en"));
        warm("article", articles);
        warm("group", List.of("/en/groups/hanwell-sabastiya", "/ar/groups/hanwell-sabastiya"));
        warm("feed", List.of("/en/feed.atom"));
        cold(articles);
        lists();
        search();
        suggest();
        memory(articles);
    }

    /** Addresses of entries that have an English text. */
    private List<String> english(int from, int count) {
        return IntStream.range(from, content.entries()).mapToObj(content.corpus()::entry)
                .filter(entry -> entry.texts().getFirst().language().equals("en")).limit(count)
                .map(entry -> "/en/" + (entry.news() ? "news" : "articles") + "/" + entry.texts().getFirst().slug()).toList();
    }

    private boolean isWanted(String scenario) {
        return scenario.contains(only);
    }

    private void warm(String name, List<String> paths) throws IOException, InterruptedException {
        if (!isWanted("warm " + name)) {
            return;
        }
        var folder = content.work().resolve("stored");
        Stored.fetch(portal, paths, folder);
        try (var limit = Product.start(Bench.server(MemoryServer.class, folder.toString()), content.log(), paths.getFirst())) {
            for (boolean zipped : new boolean[] {false, true}) {
                for (int connections : new int[] {8, 32}) {
                    var ours = new ArrayList<Result>();
                    var theirs = new ArrayList<Result>();
                    load(portal, paths, false, zipped, connections, WARM_UP);
                    load(limit, paths, false, zipped, connections, WARM_UP);
                    for (int round = 0; round < rounds; round++) {
                        ours.add(load(portal, paths, false, zipped, connections, seconds));
                        theirs.add(load(limit, paths, false, zipped, connections, seconds));
                    }
                    var scenario = "warm " + name + (zipped ? ", gzip" : "") + ", " + connections + " connections";
                    tell(scenario, ours);
                    report.ratio(scenario, "requests/s, to bare Jetty", median(ours, Result::rate) / median(theirs, Result::rate), 0.8, true);
                    report.ratio(scenario, "CPU per request, to bare Jetty", median(ours, Result::cpu) / median(theirs, Result::cpu), 1.5, false);
                    report.ratio(scenario, "p99, to bare Jetty", median(ours, Result::p99) / median(theirs, Result::p99), 2, false);
                }
            }
        }
    }

    private void cold(List<String> articles) throws IOException, InterruptedException {
        if (isWanted("cold known article")) {
            load(portal, articles, true, false, 8, WARM_UP);
            var results = rounds(articles, true, 8);
            tell("cold known article, 8 connections", results);
            report.ratio("cold known article, 8 connections", "CPU per request, ms", median(results, Result::cpu), 0.9, false);
        }
        if (isWanted("cold first view") && content.entries() > 2000) {
            // Every address once: what one round has seen is no first view in the next.
            var unseen = english(100, content.entries());
            int part = unseen.size() / (rounds + 1);
            var results = new ArrayList<Result>();
            for (int round = 0; round <= rounds; round++) {
                results.add(load(portal, unseen.subList(round * part, (round + 1) * part), false, false, 8, Math.max(1, Math.min(seconds, part / 1500))));
            }
            results.removeFirst();
            tell("cold first view, 8 connections", results);
            report.ratio("cold first view, 8 connections", "CPU per request, ms", median(results, Result::cpu), 2.5, false);
        }
    }

    private void lists() throws IOException, InterruptedException {
        if (isWanted("cold list") && content.entries() >= 1000) {
            var first = rounds(List.of("/en/news"), true, 8);
            var fiftieth = rounds(List.of("/en/news?page=50"), true, 8);
            tell("cold list, page 1", first);
            tell("cold list, page 50", fiftieth);
            report.ratio("cold list", "CPU of page 50, to page 1", median(fiftieth, Result::cpu) / median(first, Result::cpu), 1.3, false);
        }
    }

    private void search() throws IOException, InterruptedException {
        if (!isWanted("search") || !Files.isDirectory(content.lucene())) {
            return;
        }
        var questions = IntStream.range(0, 20_000).mapToObj(content.corpus()::question)
                .map(words -> "/en/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).toList();
        try (var limit = Product.start(Bench.server(LuceneServer.class, content.lucene().toString()), content.log(), questions.getFirst())) {
            var ours = new ArrayList<Result>();
            var theirs = new ArrayList<Result>();
            load(portal, questions, true, false, 8, WARM_UP * 2);
            load(limit, questions, true, false, 8, WARM_UP * 2);
            for (int round = 0; round < rounds; round++) {
                ours.add(load(portal, questions, true, false, 8, seconds));
                theirs.add(load(limit, questions, true, false, 8, seconds));
            }
            tell("search, 8 connections", ours);
            tell("Lucene alone, 8 connections", theirs);
            report.ratio("search, 8 connections", "requests/s, to Lucene alone", median(ours, Result::rate) / median(theirs, Result::rate), 0.5, true);
            report.ratio("search, 8 connections", "p99, to Lucene alone", median(ours, Result::p99) / median(theirs, Result::p99), 2, false);
        }
    }

    /** Somebody types: one request at a time, for the beginning of another word each. */
    private void suggest() throws IOException, InterruptedException {
        if (isWanted("suggest")) {
            var typed = IntStream.range(0, 5_000).mapToObj(content.corpus()::begun)
                    .map(begun -> "/en/suggest?q=" + URLEncoder.encode(begun, StandardCharsets.UTF_8)).toList();
            load(portal, typed, true, false, 1, WARM_UP * 2);
            var results = rounds(typed, true, 1);
            tell("suggest, 1 connection", results);
            report.ratio("suggest, 1 connection", "p99, ms", median(results, Result::p99), 20, false);
        }
    }

    private void memory(List<String> articles) throws IOException, InterruptedException {
        if (isWanted("memory")) {
            double before = portal.memory();
            load(portal, articles, false, false, 8, seconds * 2);
            report.ratio("memory", "PSS after load, MB", before, 400, false);
            report.ratio("memory", "after more of the same", portal.memory() / before, 1.05, false);
        }
    }

    private List<Result> rounds(List<String> paths, boolean numbered, int connections) throws IOException, InterruptedException {
        var results = new ArrayList<Result>();
        for (int round = 0; round < rounds; round++) {
            results.add(load(portal, paths, numbered, false, connections, seconds));
        }
        return results;
    }

    private Result load(Product server, List<String> paths, boolean numbered, boolean zipped, int connections, int time) throws IOException, InterruptedException {
        return Load.run(server, paths, numbered, zipped, connections, time, content.work());
    }

    private void tell(String scenario, List<Result> results) {
        report.tell(scenario, "answers", median(results, Result::rate), "/s");
        report.tell(scenario, "median", median(results, Result::median), "ms");
        report.tell(scenario, "p99", median(results, Result::p99), "ms");
        report.tell(scenario, "CPU per answer", median(results, Result::cpu), "ms");
        double errors = results.stream().mapToDouble(Result::errors).sum();
        if (errors > 0) {
            report.ratio(scenario, "answers that were none", errors, 0, false);
        }
    }

    private static double median(List<Result> results, ToDoubleFunction<Result> figure) {
        var sorted = results.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
