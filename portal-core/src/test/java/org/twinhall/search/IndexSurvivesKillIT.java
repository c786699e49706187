package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Key;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinhall.ConfigKey;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.testing.Folders;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.TestDatabase;
import org.twinhall.text.Language;

/** A portal that is killed while it writes loses nothing that it told, and finds exactly what its database holds. */
class IndexSurvivesKillIT {

    /** After how many acknowledged deeds the process is killed: at once, before and after commits of the index. */
    private static final int[] KILLS = {1, 60, 12, 200, 3, 90};

    private final Path home = RunningPortal.newHome();
    private final Map<ConfigKey, String> database = TestDatabase.fresh();
    private final Map<String, Boolean> told = new TreeMap<>();

    @AfterEach
    void clean() {
        Folders.delete(home);
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatWasToldIsFoundAndNothingElse() throws Exception {
        for (int round = 0; round < KILLS.length; round++) {
            if (round == KILLS.length - 1) {
                // This one dies while it builds its index anew.
                new IndexFolder(home.resolve("index")).requestRebuild();
            }
            writeUntilKilled((round + 1) * 10_000, KILLS[round]);
            // Every other time the next process meets what the killed one left, before anybody has mended it.
            if (round % 2 == 1) {
                compare();
            }
        }
    }

    private void writeUntilKilled(int number, int deeds) throws IOException, InterruptedException {
        var log = home.resolve("killed.log");
        var builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Duser.timezone=UTC", "--enable-native-access=ALL-UNNAMED",
                "-Dtwinhall.install=" + System.getProperty("twinhall.install", ".."),
                "-cp", System.getProperty("java.class.path"), WritingPortal.class.getName(), home.toString(), Integer.toString(number));
        database.forEach((key, value) -> builder.environment().put(key.variable(), value));
        var process = builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        try (var lines = process.inputReader()) {
            for (int deed = 0; deed < deeds; deed++) {
                hear(lines.readLine(), log.toFile());
            }
            // The handle's SIGKILL leaves the pipe open; what stands in it was told before the kill.
            process.toHandle().destroyForcibly();
            process.waitFor();
            lines.lines().filter(line -> line.matches("(live|gone|open) \\w+\\d{5}")).forEach(this::note);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void hear(String line, File log) throws IOException {
        assertNotNull(line, () -> "the process ended by itself:\n" + read(log));
        note(line);
    }

    private void note(String line) {
        var word = line.substring(5);
        if (line.startsWith("open")) {
            told.remove(word);
        } else {
            told.put(word, line.startsWith("live"));
        }
    }

    private void compare() {
        try (var portal = RunningPortal.again(home, database)) {
            portal.get(Follower.class).catchUp();
            assertEquals(inDatabase(portal), inIndex(portal));
            var wrong = new ArrayList<String>();
            told.forEach((word, live) -> {
                if (live != isFound(portal, word)) {
                    wrong.add(word + (live ? " was published and is not found" : " was taken back and is found"));
                }
            });
            assertEquals(List.of(), wrong);
            assertTrue(told.size() > KILLS[0], "nothing was told");
            var last = told.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).reduce((a, b) -> b).orElseThrow();
            assertEquals(List.of(last), portal.http().get("/en/search?q=" + last).page().select(".result-title").eachText());
        }
    }

    private static boolean isFound(RunningPortal portal, String word) {
        return portal.as(Identity.VISITOR, () -> portal.get(SearchService.class).search(SearchQuery.of(word), Language.ENGLISH).total()) > 0;
    }

    private static Set<String> inDatabase(RunningPortal portal) {
        var things = new TreeSet<String>();
        Set<SearchSource> sources = portal.portal().injector().getInstance(new Key<>() { });
        portal.get(UnitOfWork.class).run(() -> sources.forEach(source -> {
            for (long id : source.listIds(0, 100_000)) {
                source.read(id).forEach(one -> things.add(source.type() + "/" + id + " " + one.title()));
            }
        }));
        return things;
    }

    private static Set<String> inIndex(RunningPortal portal) {
        return portal.get(SearchIndex.class).search(view -> {
            var things = new TreeSet<String>();
            var titles = Stream.of(Language.values()).map(language -> Fields.of(Fields.TITLE, language));
            for (var document : view.list(new MatchAllDocsQuery(), 100_000, Stream.concat(Stream.of(Fields.KEY), titles).collect(Collectors.toSet()))) {
                for (var language : Language.values()) {
                    var title = document.get(Fields.of(Fields.TITLE, language));
                    if (title != null && !things.add(document.get(Fields.KEY) + " " + title)) {
                        throw new AssertionError("twice in the index: " + title);
                    }
                }
            }
            return things;
        }).orElseThrow();
    }

    private static String read(File log) {
        try {
            return Files.readString(log.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
