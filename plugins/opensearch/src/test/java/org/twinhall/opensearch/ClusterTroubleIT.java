package org.twinhall.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Translation;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.search.IndexFolder;
import org.twinhall.search.SearchQuery;
import org.twinhall.search.SearchService;
import org.twinhall.testing.Await;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** A cluster that goes away, comes back, or whose index is replaced or deleted: readers are told, and nothing is lost. */
@ExtendWith(ClusterExtension.class)
class ClusterTroubleIT {

    @Test
    void thePortalOutlivesEveryTroubleOfTheCluster(TestCluster cluster) throws Exception {
        try (var portal = RunningPortal.start(cluster.newHome("trouble"), Map.of(), false)) {
            var taken = publish(portal, "Quernstone meadow", Visibility.PUBLIC);
            publish(portal, "Haybarn meadow", Visibility.MEMBERS);
            Await.until("the first text is found", () -> count(portal, "quernstone") == 1);
            assertEquals(1, count(portal, "meadow"), "a visitor finds what is for members");
            whatIsDoneWhileItIsAwayIsCaughtUp(portal, cluster, taken);
            aRebuildHasNoEmptyMoment(portal);
            anIndexThatSomebodyDeletedIsBuiltAnew(portal, cluster);
            theSitemapNamesWhatEverybodyMayFind(portal);
        }
    }

    @Test
    void anAddressThatIsNoneLeavesThePluginOut() {
        try (var portal = RunningPortal.start(TestCluster.newHome(Map.of("plugin.opensearch.address", "search.example.org")), Map.of(), false)) {
            var report = portal.get(PluginHost.class).reports().stream().filter(one -> one.id().equals(OpenSearchPlugin.ID)).findFirst().orElseThrow();
            assertTrue(report.problem().contains("plugin.opensearch.address: expected"), report.problem());
            publish(portal, "Quernstone meadow", Visibility.PUBLIC);
            Await.until("the portal searches by itself", () -> count(portal, "quernstone") == 1);
        }
    }

    private static void whatIsDoneWhileItIsAwayIsCaughtUp(RunningPortal portal, TestCluster cluster, Translation taken) {
        cluster.kill();
        var page = portal.http().get("/en/search?q=meadow");
        assertEquals(200, page.status());
        assertTrue(page.page().select(".notice").text().contains("cannot answer just now"), page.text());
        assertEquals(503, portal.http().get("/en/search.atom?q=meadow").status());
        assertEquals(503, portal.http().get("/en/suggest?q=mea").status());
        assertEquals(200, portal.http().get("/en/news").status());
        publish(portal, "Millstone meadow", Visibility.PUBLIC);
        portal.as(Identity.PORTAL, () -> {
            portal.get(Publishing.class).withdraw(taken.getId());
            return null;
        });
        cluster.start();
        Await.until("what was published is found", () -> count(portal, "millstone") == 1);
        assertEquals(0, count(portal, "quernstone"), "what was taken back is found");
    }

    private static void aRebuildHasNoEmptyMoment(RunningPortal portal) throws Exception {
        var over = new AtomicBoolean();
        var asked = new AtomicLong();
        var empty = new AtomicLong();
        var asking = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                asked.incrementAndGet();
                if (count(portal, "meadow") != 1) {
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

    private static void anIndexThatSomebodyDeletedIsBuiltAnew(RunningPortal portal, TestCluster cluster) throws Exception {
        try (var somebody = new Cluster(ClusterSettings.read(cluster.config("trouble")))) {
            var name = ClusterEngine.answering(somebody, ClusterSettings.read(cluster.config("trouble"))).orElseThrow();
            assertFalse(somebody.tell("DELETE", "/" + name, "").isMissing());
        }
        assertEquals(200, portal.http().get("/en/search?q=meadow").status());
        Await.until("the index is built anew", () -> count(portal, "meadow") == 1);
    }

    private static void theSitemapNamesWhatEverybodyMayFind(RunningPortal portal) {
        portal.get(Follower.class).catchUp();
        var addresses = portal.http().get("/sitemap.xml").text();
        assertTrue(addresses.contains("/en/news/millstone-meadow"), addresses);
        assertFalse(addresses.contains("haybarn"), addresses);
    }

    private static Translation publish(RunningPortal portal, String title, Visibility visibility) {
        return portal.as(Identity.PORTAL, () -> {
            var translation = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>Some words.</p>"), Map.of()), new Filing(visibility, Set.of(), Set.of()));
            portal.get(Publishing.class).publish(translation.getId());
            return translation;
        });
    }

    private static long count(RunningPortal portal, String words) {
        return portal.as(Identity.VISITOR, () -> portal.get(SearchService.class).search(SearchQuery.of(words), Language.ENGLISH).total());
    }
}
