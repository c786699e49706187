package org.twinhall.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.account.DemoAccounts;

/** Content of a size: generated once, taken in by the ordinary import, and kept in a folder for the next run. */
final class Content {

    private final Path product;
    private final Path work;
    private final Path home;
    private final int entries;
    private Corpus corpus;

    Content(Path product, Path work, String size, int entries) {
        this.product = product;
        this.work = work;
        this.entries = entries;
        home = work.resolve("home-" + size);
    }

    /** Makes what is not there from an earlier run; says how long that took, compared with Lucene alone. */
    void prepare(Report report) throws IOException, InterruptedException {
        Files.createDirectories(work);
        // Once after the installation, as it happens by itself after a first start.
        Product.run(portal("prepare"), log());
        var base = work.resolve("base.zip");
        if (!Files.exists(base)) {
            try (var demo = Product.start(portal("demo", "--port", Product.PORT, "--home", work.resolve("base").toString()), log(), "/en")) {
                demo.get("/en");
            }
            Product.run(portal("export", base.toString(), "--with-passwords", "--home", work.resolve("base").toString()), log());
        }
        var generated = new GeneratedArchive(base);
        corpus = new Corpus(generated.texts());
        if (Files.exists(home.resolve("ready"))) {
            return;
        }
        delete(home);
        var archive = work.resolve(home.getFileName() + ".zip");
        generated.write(corpus, entries, archive);
        double imported = Product.run(portal("import", "archive", archive.toString(), "--home", home.toString()), log());
        Files.delete(archive);
        double alone = LuceneServer.index(corpus, entries, lucene());
        report.tell("import", "entries/s into the database", entries / imported, "entries/s");
        try (var first = Product.start(serving(), log(), "/en")) {
            long begun = System.nanoTime();
            awaitIndex(first);
            double indexed = (System.nanoTime() - begun + first.startMillis() * 1e6) / 1e9;
            report.tell("import", "entries/s into the index, by the start of the portal", entries / indexed, "entries/s");
            report.tell("import", "entries/s of Lucene alone, the same texts", entries / alone, "entries/s");
            report.ratio("import", "database and index, to Lucene alone", alone / (imported + indexed), 0.35, true);
        }
        Files.createFile(home.resolve("ready"));
    }

    /** What an interrupted run left. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                all.sorted(java.util.Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
            }
        }
    }

    /** Waits until the last entry is found. */
    private void awaitIndex(Product portal) throws IOException, InterruptedException {
        int last = entries - 1;
        while (corpus.entry(last).texts().stream().noneMatch(text -> text.language().equals("en"))) {
            last--;
        }
        var title = corpus.entry(last).texts().getFirst();
        var path = "/en/search?q=" + URLEncoder.encode("\"" + title.title() + "\"", StandardCharsets.UTF_8);
        while (!new String(portal.get(path).body(), StandardCharsets.UTF_8).contains(title.slug() + "\"")) {
            Thread.sleep(100);
        }
    }

    Product serve(Report report) throws IOException, InterruptedException {
        var portal = Product.start(serving(), log(), "/en");
        report.tell("start", "to the first good page", portal.startMillis(), "ms");
        return portal;
    }

    private List<String> serving() {
        var command = new ArrayList<>(List.of("env", "TWINHALL_PORT=" + Product.PORT, "TWINHALL_BASE_URL=http://127.0.0.1:" + Product.PORT,
                "TWINHALL_PROXIES=127.0.0.1"));
        command.addAll(portal("serve", "--home", home.toString()));
        return command;
    }

    private List<String> portal(String... arguments) {
        var command = new ArrayList<>(List.of(product.resolve("bin/portal").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A person of the demo by the address that they have here. */
    static String email(DemoAccounts.Person person) {
        return person.email().replace(GeneratedArchive.DEMO, GeneratedArchive.BENCH);
    }

    Corpus corpus() {
        return corpus;
    }

    int entries() {
        return entries;
    }

    Path lucene() {
        return work.resolve("lucene-" + home.getFileName());
    }

    Path work() {
        return work;
    }

    Path log() {
        return work.resolve("log");
    }
}
