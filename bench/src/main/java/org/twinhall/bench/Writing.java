package org.twinhall.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Http;

/** People who are signed in: editors who save, and how soon what one of them publishes is found. */
final class Writing {

    private static final int EDITORS = 4;
    private static final int SAVES = 100;
    private static final int PUBLISHED = 30;
    private static final String FORM = "form.form-wide";

    private final Rounds rounds;
    private final Report report;

    Writing(Rounds rounds) {
        this.rounds = rounds;
        report = rounds.report();
    }

    void run() throws IOException, InterruptedException {
        if (rounds.isWanted("editor")) {
            editors();
        }
        if (rounds.isWanted("published")) {
            published();
        }
    }

    private Http editor() {
        return new Http(rounds.portal().address()).signIn(Content.email(DemoAccounts.EDITOR), DemoAccounts.EDITOR.password());
    }

    /** Begins an article; gives the address where it is edited. */
    private static String begin(Http editor, String title) throws IOException {
        var begun = editor.submit(editor.get("/en/desk/new"), "main form", Map.of("kind:control", "NEWS", "written:control", "en", "heading:control", title));
        if (begun.status() != 302) {
            throw new IOException("beginning an article answers " + begun.status());
        }
        return begun.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** Somebody who is signed in, and the address where they write. */
    private record Desk(Http editor, String address) {
    }

    /** Editors, each with an article, open its page and save it, as fast as they are answered. */
    private void editors() throws IOException, InterruptedException {
        int saves = rounds.isQuick() ? SAVES / 10 : SAVES;
        var desks = new ArrayList<Desk>();
        for (int number = 0; number < EDITORS; number++) {
            var editor = editor();
            desks.add(new Desk(editor, begin(editor, "Saved by the benchmark " + number)));
        }
        rounds.warmUp(() -> save(desks, saves).cpu());
        var saved = save(desks, saves);
        report.tell("editor, 4 who open and save", "median", Rounds.part(saved.times(), 50), "ms");
        report.tell("editor, 4 who open and save", "p99", Rounds.part(saved.times(), 99), "ms");
        report.ratio("editor, 4 who open and save", "CPU per request, ms", saved.cpu(), 10, false);
    }

    /**
     * What saving took.
     *
     * @param times of all requests, in milliseconds
     * @param cpu   of the server for each, in milliseconds
     */
    private record Saved(double[] times, double cpu) {
    }

    private Saved save(List<Desk> desks, int saves) throws IOException, InterruptedException {
        double before = rounds.portal().cpuMillis();
        var times = new double[desks.size() * saves * 2];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, desks.size()).mapToObj(number -> threads.submit(() -> {
                for (int save = 0; save < saves; save++) {
                    save(desks.get(number), times, (number * saves + save) * 2);
                }
                return null;
            })).toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        return new Saved(times, (rounds.portal().cpuMillis() - before) / times.length);
    }

    private static void save(Desk desk, double[] times, int at) throws IOException {
        long begun = System.nanoTime();
        var page = desk.editor().get(desk.address());
        times[at] = since(begun);
        begun = System.nanoTime();
        var saved = desk.editor().submit(page, FORM, Map.of("text:body:control", "Olives were picked in row " + at + ".", "save", "x"));
        times[at + 1] = since(begun);
        if (saved.status() != 302) {
            throw new IOException("saving answers " + saved.status());
        }
    }

    /** From the answer to whoever publishes until a reader finds it, while eight others read what has to be made. */
    private void published() throws IOException, InterruptedException {
        int count = rounds.isQuick() ? PUBLISHED / 10 : PUBLISHED;
        // Made beforehand, so that the load lasts as long as what is measured.
        var editor = editor();
        var desks = IntStream.range(0, count).mapToObj(number -> word(number)).toList();
        var addresses = new ArrayList<String>();
        for (var word : desks) {
            addresses.add(begin(editor, "Found by " + word));
        }
        var times = rounds.beside(Asked.anew(rounds.english(0, 64), 8), rounds.isQuick() ? 4 : 25, () -> {
            var found = new double[count];
            for (int number = 0; number < count; number++) {
                found[number] = untilFound(editor, addresses.get(number), desks.get(number));
            }
            return found;
        });
        report.tell("published until found, under load", "median", Rounds.part(times, 50), "ms");
        report.ratio("published until found, under load", "p99, ms", Rounds.part(times, 99), 1000, false);
    }

    private double untilFound(Http editor, String desk, String word) throws IOException {
        var answer = editor.submit(editor.get(desk), FORM, Map.of("text:body:control", "All about " + word + ".", "publish", "x"));
        if (answer.status() != 302) {
            throw new IOException("publishing answers " + answer.status());
        }
        long begun = System.nanoTime();
        var reader = new Http(rounds.portal().address());
        while (reader.get("/en/search?q=" + word).page().selectFirst(".result") == null) {
            if (since(begun) > 60_000) {
                throw new IOException("what was published is not found");
            }
        }
        return since(begun);
    }

    /** A word that is nowhere else, another one in each run. */
    private static String word(int number) {
        return "zq" + Long.toString(System.nanoTime() / 1000 + number, 36).replaceAll("\\d", "k") + "q";
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }
}
