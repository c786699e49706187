package org.twinhall.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twinhall.bench.Load.Result;

/** Searching beside Lucene alone, and what readers feel of those who search. */
final class Searching {

    private final Rounds rounds;
    private final Report report;

    Searching(Rounds rounds) {
        this.rounds = rounds;
        report = rounds.report();
    }

    void run() throws IOException, InterruptedException {
        search();
        suggest();
        besideReaders();
    }

    private List<String> questions() {
        return IntStream.range(0, 20_000).mapToObj(rounds.content().corpus()::question)
                .map(words -> "/en/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).toList();
    }

    private void search() throws IOException, InterruptedException {
        var content = rounds.content();
        if (!rounds.isWanted("search") || !Files.isDirectory(content.lucene())) {
            return;
        }
        var questions = questions();
        try (var limit = Product.start(Bench.server(LuceneServer.class, content.lucene().toString()), content.log(), questions.getFirst())) {
            var asked = Asked.anew(questions, 8);
            rounds.warmUp(rounds.portal(), asked);
            rounds.warmUp(limit, asked);
            var pair = rounds.inTurn(limit, asked);
            rounds.tell("search, 8 connections", pair.ours());
            rounds.tell("Lucene alone, 8 connections", pair.theirs());
            report.ratio("search, 8 connections", "requests/s, to Lucene alone", pair.ratio(Result::rate), 0.5, true);
            report.ratio("search, 8 connections", "p99, to Lucene alone", pair.ratio(Result::p99), 2, false);
        }
    }

    /** Somebody types: one request at a time, for the beginning of another word each. */
    private void suggest() throws IOException, InterruptedException {
        if (rounds.isWanted("suggest")) {
            var typed = Asked.anew(IntStream.range(0, 5_000).mapToObj(rounds.content().corpus()::begun)
                    .map(begun -> "/en/suggest?q=" + URLEncoder.encode(begun, StandardCharsets.UTF_8)).toList(), 1);
            rounds.warmUp(rounds.portal(), typed);
            var results = rounds.rounds(typed);
            rounds.tell("suggest, 1 connection", results);
            report.ratio("suggest, 1 connection", "p99, ms", Rounds.median(results, Result::p99), 20, false);
        }
    }

    /** One reader of articles, alone and while eight search. */
    private void besideReaders() throws IOException, InterruptedException {
        if (rounds.isWanted("article while eight search")) {
            var article = Asked.again(rounds.english(0, 64), 1);
            var questions = Asked.anew(questions(), 8);
            rounds.warmUp(rounds.portal(), article);
            var quiet = new ArrayList<Result>();
            var busy = new ArrayList<Result>();
            for (int round = 0; round < rounds.count(); round++) {
                quiet.add(rounds.load(rounds.portal(), article, rounds.seconds()));
                busy.add(rounds.beside(questions, rounds.seconds() + 1, () -> rounds.load(rounds.portal(), article, rounds.seconds())));
            }
            rounds.tell("article, 1 connection", quiet);
            rounds.tell("article while eight search, 1 connection", busy);
            report.ratio("article while eight search, 1 connection", "p99, to that of a quiet portal",
                    Rounds.median(busy, Result::p99) / Rounds.median(quiet, Result::p99), 5, false);
        }
    }
}
