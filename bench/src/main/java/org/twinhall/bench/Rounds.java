package org.twinhall.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.twinhall.bench.Load.Result;

/** What all scenarios measure with: several rounds of each, the portal and its limit in turn; what counts are medians. */
final class Rounds {

    private static final int STEP_SECONDS = 20;
    private static final int MOST_STEPS = 12;
    private static final double CHEAPER = 0.98;

    private final Product portal;
    private final Content content;
    private final Report report;
    private final List<String> only;
    private final boolean quick;

    Rounds(Product portal, Content content, boolean quick, List<String> only, Report report) {
        this.portal = portal;
        this.content = content;
        this.report = report;
        this.only = only;
        this.quick = quick;
    }

    Product portal() {
        return portal;
    }

    Content content() {
        return content;
    }

    Report report() {
        return report;
    }

    boolean isQuick() {
        return quick;
    }

    /** How long a round is, in seconds. */
    int seconds() {
        return quick ? 2 : 4;
    }

    /** What is done before something is measured. */
    @FunctionalInterface
    interface Step {

        /** Does a part of it; gives what it cost. */
        double cost() throws IOException, InterruptedException;
    }

    /** Goes on until it twice got no cheaper: by then the compilers have done their work. */
    void warmUp(Step step) throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        int inVain = 0;
        for (int number = 0; number < (quick ? 1 : MOST_STEPS) && inVain < 2; number++) {
            double cost = step.cost();
            inVain = cost < least * CHEAPER ? 0 : inVain + 1;
            least = Math.min(least, cost);
        }
    }

    /** Goes on asking, as {@link #warmUp(Step)} says. */
    void warmUp(Product server, Asked asked) throws IOException, InterruptedException {
        warmUp(() -> load(server, asked, quick ? 2 : STEP_SECONDS).cpu());
    }

    int count() {
        return quick ? 1 : 5;
    }

    boolean isWanted(String scenario) {
        return only.stream().anyMatch(scenario::contains);
    }

    /** Addresses of entries that have an English text. */
    List<String> english(int from, int count) {
        return IntStream.range(from, content.entries()).mapToObj(content.corpus()::entry)
                .filter(entry -> entry.texts().getFirst().language().equals("en")).limit(count)
                .map(entry -> "/en/" + (entry.news() ? "news" : "articles") + "/" + entry.texts().getFirst().slug()).toList();
    }

    /** What was measured of the portal and of its limit. */
    record Pair(List<Result> ours, List<Result> theirs) {

        double ratio(ToDoubleFunction<Result> figure) {
            return median(ours, figure) / median(theirs, figure);
        }
    }

    /** The portal and its limit in turn. */
    Pair inTurn(Product limit, Asked asked) throws IOException, InterruptedException {
        var pair = new Pair(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < count(); round++) {
            pair.ours().add(load(portal, asked, seconds()));
            pair.theirs().add(load(limit, asked, seconds()));
        }
        return pair;
    }

    /** The portal alone. */
    List<Result> rounds(Asked asked) throws IOException, InterruptedException {
        var results = new ArrayList<Result>();
        for (int round = 0; round < count(); round++) {
            results.add(load(portal, asked, seconds()));
        }
        return results;
    }

    Result load(Product server, Asked asked, int time) throws IOException, InterruptedException {
        return Load.run(server, asked, time, content.work());
    }

    /** Asks the portal for something all the while that something else is measured. */
    <T> T beside(Asked asked, int time, Callable<T> measured) throws IOException, InterruptedException {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var load = thread.submit(() -> load(portal, asked, time));
            var result = measured.call();
            load.get();
            return result;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    void tell(String scenario, List<Result> results) {
        report.tell(scenario, "answers", median(results, Result::rate), "/s");
        report.tell(scenario, "median", median(results, Result::median), "ms");
        report.tell(scenario, "p99", median(results, Result::p99), "ms");
        report.tell(scenario, "CPU per answer", median(results, Result::cpu), "ms");
        report.tell(scenario, "an answer", median(results, Result::bytes) / 1000, "kB");
        double errors = results.stream().mapToDouble(Result::errors).sum();
        if (errors > 0) {
            report.ratio(scenario, "answers that were none", errors, 0, false);
        }
    }

    static double median(List<Result> results, ToDoubleFunction<Result> figure) {
        return part(results.stream().mapToDouble(figure).toArray(), 50);
    }

    /** The value below which so many of a hundred are. */
    static double part(double[] values, int percent) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
