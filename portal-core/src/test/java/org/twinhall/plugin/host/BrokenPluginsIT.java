package org.twinhall.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.account.DemoAccounts;
import org.twinhall.job.JobLeases;
import org.twinhall.job.Jobs;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.testing.PluginJar;
import org.twinhall.testing.RunningPortal;

/** A portal whose plugins folder holds one broken plugin of every kind, and a good one: it serves, and says what is wrong. */
class BrokenPluginsIT {

    private static final String PAGE = """
            package %s;
            %s
            public class %s extends org.twinhall.web.PortalPage {
                %s
                public %3$s(org.apache.wicket.request.mapper.parameter.PageParameters parameters) {
                    super(parameters);
                }
                @Override
                protected org.apache.wicket.model.IModel<String> title() {
                    return org.apache.wicket.model.Model.of("A page of %1$s");
                }
            }
            """;
    private static final String MARKUP = """
            <html xmlns:wicket="http://wicket.apache.org"><body><wicket:extend><p>here it is</p></wicket:extend></body></html>""";

    private static RunningPortal portal;

    @BeforeAll
    static void start() throws IOException {
        var home = RunningPortal.newHome();
        fill(home.resolve("plugins"));
        portal = RunningPortal.start(home, Map.of(), true);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static void fill(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("no-jar.jar"), "this is no jar");
        new PluginJar().file("readme.txt", "no manifest").into(folder, "no-descriptor.jar");
        door("of-the-future", "future", "").says("Plugin-Requires", ">=99.0").into(folder, "of-the-future.jar");
        door("lonely", "lonely", "").says("Plugin-Dependencies", "absent@1.0").into(folder, "lonely.jar");
        door("follower", "follower", "").says("Plugin-Dependencies", "throwing").into(folder, "follower.jar");
        door("hen", "hen", "").says("Plugin-Dependencies", "egg").into(folder, "hen.jar");
        door("egg", "egg", "").says("Plugin-Dependencies", "hen").into(folder, "egg.jar");
        door("throwing", "throwing", "throw new IllegalStateException(\"no key under the mat\");").into(folder, "throwing.jar");
        PluginJar.of("doorless", "doorless").into(folder, "doorless.jar");
        PluginJar.of("no-door", "nodoor").source("package nodoor; public class Door { }").into(folder, "no-door.jar");
        door("portal", "core", "").into(folder, "portal.jar");
        door("UPPER", "upper", "").into(folder, "upper.jar");
        door("good", "good", "page(\"/good\", GoodPage.class); menu(org.twinhall.web.Menu.MAIN, 90, \"good.menu\", GoodPage.class);")
                .source(PAGE.formatted("good", "@org.twinhall.access.OpenToAll", "GoodPage", ""))
                .file("good/GoodPage.html", MARKUP).file("good/wicket-package.utf8.properties", "good.menu=The good one\n")
                .file("good/wicket-package_ar.utf8.properties", "good.menu=الجيدة\n").into(folder, "good.jar");
        door("good", "twin", "").into(folder, "twin-of-good.jar");
        door("squatter", "squatter", "page(\"/groups/${anything}\", SquatterPage.class);")
                .source(PAGE.formatted("squatter", "@org.twinhall.access.OpenToAll", "SquatterPage", "")).into(folder, "squatter.jar");
        door("usurper", "usurper", "permission(\"group.edit\", org.twinhall.access.Role.MEMBER);").into(folder, "usurper.jar");
        door("signpost", "signpost", "menu(org.twinhall.web.Menu.MAIN, 1, \"x\", LostPage.class);")
                .source(PAGE.formatted("signpost", "@org.twinhall.access.OpenToAll", "LostPage", "")).into(folder, "signpost.jar");
        door("silent", "silent", "page(\"/silent\", SilentPage.class);").source(PAGE.formatted("silent", "", "SilentPage", ""))
                .into(folder, "silent.jar");
        door("unheard-of", "unheard", "page(\"/unheard\", UnheardPage.class);")
                .source(PAGE.formatted("unheard", "@org.twinhall.access.RequiresPermission(\"unheard.of\")", "UnheardPage", ""))
                .into(folder, "unheard-of.jar");
        door("spoiler", "spoiler", "").file("db/spoiler/V001__spoil.sql", "create tabel spoiled (id bigint);").into(folder, "spoiler.jar");
        door("tableless", "tableless", "entities(Ghost.class);").source("""
                package tableless;
                @jakarta.persistence.Entity
                public class Ghost {
                    @jakarta.persistence.Id
                    private Long id;
                }
                """).into(folder, "tableless.jar");
        door("needy", "needy", "searchable(NeedySearch.class);").source("""
                package needy;
                public class NeedySearch implements org.twinhall.search.SearchSource {
                    @jakarta.inject.Inject
                    NeedySearch(java.util.concurrent.Callable<String> nobodyGivesThis) { }
                    public String type() { return "needy"; }
                    public java.util.List<org.twinhall.search.SearchDocument> read(long id) { return java.util.List.of(); }
                    public java.util.List<Long> listIds(long after, int limit) { return java.util.List.of(); }
                }
                """).into(folder, "needy.jar");
        door("stillborn", "stillborn", "demo(StillbornDemo.class);").source("""
                package stillborn;
                @jakarta.inject.Singleton
                public class StillbornDemo implements org.twinhall.plugin.DemoData {
                    @jakarta.inject.Inject
                    StillbornDemo() { throw new IllegalStateException("not today"); }
                    public void add() { }
                }
                """).into(folder, "stillborn.jar");
        door("greedy", "greedy", "page(\"/greedy\", GreedyPage.class);").source(PAGE.formatted("greedy", "@org.twinhall.access.OpenToAll",
                "GreedyPage", "@jakarta.inject.Inject private java.util.concurrent.Callable<String> nobodyGivesThis;")).into(folder, "greedy.jar");
        door("clumsy", "clumsy", """
                slot(org.twinhall.group.GroupSlots.SIDEBAR, 1, (id, group) -> { throw new IllegalStateException("dropped"); });
                slot(org.twinhall.web.HomeSlots.CONTENT, 1, (id, home) -> new org.apache.wicket.markup.html.basic.Label(id,
                    (org.apache.wicket.model.IModel<String>) () -> { throw new IllegalStateException("dropped again"); }));
                page("/clumsy", ClumsyPage.class);
                job(java.time.Duration.ofDays(1), ClumsyJob.class);
                demo(ClumsyDemo.class);
                """)
                .source(PAGE.formatted("clumsy", "@org.twinhall.access.OpenToAll", "ClumsyPage",
                        "@Override protected void onInitialize() { throw new IllegalStateException(\"fell\"); }"))
                .source("package clumsy; public class ClumsyJob implements org.twinhall.job.Job { public void run() { throw new IllegalStateException(\"slipped\"); } }")
                .source("package clumsy; public class ClumsyDemo implements org.twinhall.plugin.DemoData { public void add() { throw new IllegalStateException(\"spilt\"); } }")
                .into(folder, "clumsy.jar");
    }

    private static PluginJar door(String id, String packageName, String lines) {
        return PluginJar.of(id, packageName).door(packageName, lines);
    }

    private static PluginReport report(String id) {
        return Optional.of(portal.get(PluginHost.class)).flatMap(host -> host.reports().stream().filter(report -> report.id().equals(id)).findFirst())
                .orElseThrow(() -> new AssertionError("no report of " + id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-jar.jar        | cannot be read
            no-descriptor.jar | Plugin-Id
            of-the-future     | requires Twinhall >=99.0
            lonely            | needs the plugin absent
            follower          | needs the plugin throwing
            hen               | needs the plugin egg
            egg               | needs the plugin hen
            throwing          | no key under the mat
            doorless          | doorless.Door
            no-door           | cannot be cast
            portal.jar        | the core's own
            upper.jar         | lower-case letters
            twin-of-good.jar  | taken by good.jar
            squatter          | the path /groups/* is taken by the core
            usurper           | the permission group.edit is taken by the core
            signpost          | which has no path
            silent            | who may open it
            unheard-of        | nobody declares the permission unheard.of
            spoiler           | migration failed
            tableless         | do not fit the database
            needy             | cannot be made
            stillborn         | not today
            greedy            | cannot be made
            """)
    void isLeftOutAndSaysWhy(String id, String why) {
        var report = report(id);
        assertEquals(PluginReport.State.FAILED, report.state());
        assertTrue(report.problem().contains(why), report.problem());
        var page = portal.http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/plugins").page();
        assertTrue(page.select(".panel").stream().anyMatch(panel -> panel.text().contains(id) && panel.text().contains(why)), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ar", "/en/groups", "/en/groups/hanwell-sabastiya", "/en/search?q=olive", "/health"})
    void doesNotTakeThePortalDown(String path) {
        assertEquals(200, portal.http().get(path).status());
    }

    @Test
    void doesNotKeepAGoodPluginFromJoining() {
        assertEquals(PluginReport.State.ACTIVE, report("good").state());
        assertTrue(portal.http().get("/en/good").text().contains("here it is"));
        assertTrue(portal.http().get("/en").page().select("nav a").eachText().contains("The good one"));
        assertTrue(portal.http().get("/ar").page().select("nav a").eachText().contains("الجيدة"));
    }

    @Test
    void onesFailingPageIsOneFailingPage() {
        assertEquals(PluginReport.State.ACTIVE, report("clumsy").state());
        var answer = portal.http().get("/en/clumsy");
        assertEquals(500, answer.status());
        assertFalse(answer.text().contains("fell"), "a stranger reads what went wrong inside");
    }

    @Test
    void onesFailingJobIsShownAndKeepsNoOtherFromRunning() {
        portal.get(Jobs.class).runDue();
        var leases = portal.get(UnitOfWork.class).call(() -> portal.get(JobLeases.class).listAll());
        assertTrue(leases.stream().anyMatch(lease -> lease.getName().equals("ClumsyJob") && lease.getLastError().contains("slipped")));
        assertTrue(leases.stream().filter(lease -> !lease.getName().equals("ClumsyJob")).allMatch(lease -> lease.getLastError() == null));
    }
}
