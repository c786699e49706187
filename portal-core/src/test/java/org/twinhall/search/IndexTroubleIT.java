package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinhall.ConfigKey;
import org.twinhall.access.Identity;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.testing.Await;
import org.twinhall.testing.Folders;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.TestDatabase;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** An index whose folder goes away, fills up or breaks answers from what it has, and is whole again by itself. */
@OneDatabase
class IndexTroubleIT {

    private final Path home = RunningPortal.newHome();
    private final Path folder = home.resolve("index");
    private final Map<ConfigKey, String> database = TestDatabase.fresh();

    @AfterEach
    void clean() throws IOException {
        if (Files.isRegularFile(folder)) {
            Files.delete(folder);
        }
        Folders.delete(home);
    }

    @Test
    void theIndexOutlivesEveryTroubleOfItsDisk() throws Exception {
        try (var portal = RunningPortal.again(home, database)) {
            publish(portal, "Quernstone meadow");
            Await.until("the first text is found", () -> count(portal, "quernstone") == 1);
            theDiskTakesNothingForAWhile(portal);
            theDiskTakesNoNewFile(portal);
            theFolderIsDeleted(portal);
            aRebuildHasNoEmptyMoment(portal);
            pagesKeepNothingOfTheIndexThatWasReplaced(portal);
        }
        breakEveryFile();
        try (var portal = RunningPortal.again(home, database)) {
            Await.until("the broken index is built anew", () -> count(portal, "meadow") == 2);
        }
    }

    private void theDiskTakesNothingForAWhile(RunningPortal portal) throws IOException {
        Folders.delete(folder);
        Files.writeString(folder, "in the way");
        publish(portal, "Millstone meadow");
        Await.until("the index notices", () -> portal.get(SearchIndex.class).position() == Long.MAX_VALUE);
        assertEquals(1, count(portal, "quernstone"), "what was found before is not found any more");
        assertEquals(200, portal.http().get("/en/search?q=quernstone").status());
        Files.delete(folder);
        Await.until("the index has caught up", () -> count(portal, "millstone") == 1);
        assertEquals(1, count(portal, "quernstone"));
    }

    private void theDiskTakesNoNewFile(RunningPortal portal) throws IOException {
        portal.get(SearchIndex.class).settle();
        var answering = portal.get(IndexFolder.class).current().orElseThrow();
        for (int number = 0; number < 200; number++) {
            var next = answering.resolve("_" + Integer.toString(number, Character.MAX_RADIX) + ".fdt");
            if (!Files.exists(next)) {
                Files.createDirectory(next);
            }
        }
        publish(portal, "Touchstone orchard");
        Await.until("the index has gone on", () -> {
            assertEquals(1, count(portal, "quernstone"), "an empty moment");
            return count(portal, "touchstone") == 1;
        });
        assertEquals(answering, portal.get(IndexFolder.class).current().orElseThrow(), "what it held was written again");
    }

    private void theFolderIsDeleted(RunningPortal portal) {
        portal.get(SearchIndex.class).settle();
        Folders.delete(folder);
        assertEquals(1, count(portal, "quernstone"));
        publish(portal, "Whetstone meadow");
        Await.until("the index is built anew", () -> {
            assertEquals(1, count(portal, "quernstone"), "an empty moment");
            return count(portal, "whetstone") == 1;
        });
    }

    private void aRebuildHasNoEmptyMoment(RunningPortal portal) throws Exception {
        portal.get(SearchIndex.class).settle();
        var over = new AtomicBoolean();
        var asked = new AtomicLong();
        var empty = new AtomicLong();
        var asking = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                asked.incrementAndGet();
                if (count(portal, "meadow") != 3) {
                    empty.incrementAndGet();
                }
            }
        });
        Await.until("somebody is searching", () -> asked.get() > 0);
        portal.get(IndexFolder.class).requestRebuild();
        Await.until("the request is answered", () -> portal.get(IndexFolder.class).requested().isEmpty());
        over.set(true);
        asking.join();
        assertEquals(0, empty.get(), "of " + asked.get() + " searches");
    }

    private void pagesKeepNothingOfTheIndexThatWasReplaced(RunningPortal portal) throws Exception {
        assertEquals(1, shown(portal), "a feed is kept as a page is");
        try (var connection = portal.portal().database().getConnection(); var statement = connection.createStatement()) {
            // Nobody tells of it: only a new index can know.
            assertEquals(1, statement.executeUpdate("update translation set title = 'Grindstone quernstone' where title = 'Millstone meadow'"));
            connection.commit();
        }
        portal.get(IndexFolder.class).requestRebuild();
        Await.until("the feed tells what the new index knows", () -> shown(portal) == 2);
        assertEquals(2, count(portal, "meadow"));
    }

    private static int shown(RunningPortal portal) {
        return portal.http().get("/en/search.atom?q=quernstone").page().select("entry").size();
    }

    private void breakEveryFile() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !file.getParent().equals(folder)).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
    }

    private static void publish(RunningPortal portal, String title) {
        portal.as(Identity.PORTAL, () -> {
            var translation = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Some words.</p>"), Map.of()), Filing.plain());
            portal.get(Publishing.class).publish(translation.getId());
            return null;
        });
    }

    private static long count(RunningPortal portal, String words) {
        return portal.as(Identity.VISITOR, () -> portal.get(SearchService.class).search(SearchQuery.of(words), Language.ENGLISH).total());
    }
}
