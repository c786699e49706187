package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Key;
import java.io.IOException;
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
import org.twinhall.testing.OtherProcess;
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
        new OtherProcess(WritingPortal.class, home, database).killAfter(deeds, Integer.toString(number), line -> {
            // The last one may be half a line.
            if (line.matches("(live|gone|open) \\w+\\d{5}")) {
                note(line);
            }
        });
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
}
