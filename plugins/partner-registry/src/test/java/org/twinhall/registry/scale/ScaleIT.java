package org.twinhall.registry.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.Statements;

/** A registry of many links is read page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScaleIT {

    private static final int PARTNERS = 400;
    private static final int LINKS = 3_000;
    private static final int MOST = 20;

    private RunningPortal portal;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
        new GeneratedRegistry(PARTNERS, LINKS).write(portal);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void noListAsksMoreThanTwentyThings() {
        var statements = new Statements(portal);
        for (var path : List.of("/en/registry", "/ar/registry?view=table&page=3", "/en/registry?view=britain", "/ar/registry?view=palestine", "/en/registry?view=map",
                "/en/registry?q=rumman&territory=west-bank&theme=water&since=1990", "/en/registry/gaps")) {
            var asked = statements.of(() -> portal.http().get(path));
            assertTrue(asked.size() <= MOST, path + " asks " + asked.size() + ": " + String.join("\n", asked));
        }
    }

    @Test
    void thePagesTogetherHoldEachLinkOnceInTheOrderOfTheReader() {
        for (var view : List.of("", "&view=table", "&view=britain", "&view=palestine")) {
            var found = new ArrayList<String>();
            List<String> page;
            for (int number = 1; !(page = links("/en/registry?page=" + number + view)).isEmpty(); number++) {
                found.addAll(page);
            }
            assertEquals(found.size(), new HashSet<>(found).size(), view);
            assertTrue(found.size() > LINKS * 98 / 100, view + " holds " + found.size());
            assertTrue(found.stream().noneMatch(link -> link.isEmpty()));
        }
    }

    private List<String> links(String path) {
        return portal.http().get(path).page().select("main a[href*=/registry/links/]").eachAttr("href");
    }

    @Test
    void aMapOfManyLinksGathersThemAndEachArcLeadsToItsOwn() {
        var page = portal.http().get("/en/registry?view=map&state=signed").page();
        var row = page.selectFirst(".registry-growth tbody tr:not([hidden])");
        int told = Integer.parseInt(row.selectFirst(".registry-links").text());
        var list = portal.http().get(row.selectFirst("a").attr("href")).page();
        assertEquals(told, list.select("main .registry-line").size());
        assertTrue(page.select("svg.arcs-wide a").size() <= page.select(".registry-growth tbody tr").size());
        assertEquals(page.select("svg.arcs-wide a:not(.is-away)").size(), page.select("svg.arcs-wide a[class~=registry-arc-(few|some|many)]:not(.is-away)").size());
    }
}
