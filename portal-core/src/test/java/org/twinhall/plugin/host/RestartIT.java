package org.twinhall.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.account.DemoAccounts;
import org.twinhall.settings.Settings;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PluginJar;
import org.twinhall.testing.RunningPortal;
import org.twinhall.web.Site;

/** A change of plugins takes effect by a restart inside the process, at the same address. */
class RestartIT {

    private RunningPortal portal;
    private Http administrator;

    @BeforeEach
    void start() {
        portal = RunningPortal.start(RunningPortal.newHome(), Map.of(), true);
        administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private Restart.State restart() {
        var restart = portal.get(Restart.class);
        administrator.submit(administrator.get("/admin/plugins"), "form[action*=restart]", Map.of());
        Await.until("the portal is started anew", () -> portal.get(Restart.class) != restart || restart.state() == Restart.State.FAILED);
        return portal.get(Restart.class).state();
    }

    @Test
    void aJarThatWasPutThereJoinsAndOneThatWasDisabledLeaves() throws IOException {
        PluginJar.of("late", "late").door("late", "permission(\"late.come\");").into(portal.home().resolve("plugins"), "late.jar");
        assertEquals(Restart.State.NONE, restart());
        assertEquals(PluginReport.State.ACTIVE, portal.get(PluginHost.class).reports().getFirst().state());

        var page = administrator.get("/admin/plugins");
        assertEquals(200, page.status(), "the administrator is still signed in");
        administrator.submit(page, "form[action*=switch]", Map.of());
        assertEquals(Restart.State.NONE, restart());
        assertEquals(PluginReport.State.DISABLED, portal.get(PluginHost.class).reports().getFirst().state());
    }

    @Test
    void theNewPortalAnswersAndSearches() {
        var reader = portal.http();
        assertEquals(Restart.State.NONE, restart());
        assertEquals(200, reader.get("/en/groups").status());
        Await.until("it is found", () -> reader.get("/en/search?q=olive").page().selectFirst(".result") != null);
        assertTrue(administrator.get("/admin/audit").text().contains("restarted the portal"));
    }

    @Test
    void whatChangesAfterwardsIsSeenAndFound() {
        for (int times = 1; times <= 2; times++) {
            assertEquals(Restart.State.NONE, restart());
            var reader = portal.http();
            reader.get("/en");
            var name = "Network number " + times;
            portal.inTransaction(() -> {
                portal.get(Settings.class).set(Site.NAME_ENGLISH, name);
                return null;
            });
            Await.until("its name is shown", () -> reader.get("/en").page().title().contains(name));
        }
    }

    @Test
    void aRestartThatFailsLeavesEverythingAsItWas() throws IOException {
        // A folder where a file should be: the new portal cannot start.
        var before = portal.portal();
        var inTheWay = portal.home().resolve("conf/disabled-plugins.txt");
        Files.createDirectories(inTheWay);
        assertEquals(Restart.State.FAILED, restart());
        assertEquals(before, portal.portal());
        assertNotNull(administrator.get("/admin").page().selectFirst("h1"));
        Files.delete(inTheWay);
        assertTrue(administrator.get("/admin/plugins").page().selectFirst("[role=alert]").text().contains("disabled-plugins.txt"));
        assertEquals(Restart.State.NONE, restart());
    }
}
