package org.twinhall.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.access.Identity;
import org.twinhall.archive.ArchiveWriter;
import org.twinhall.archive.GroupImport;
import org.twinhall.archive.GroupScope;
import org.twinhall.archive.GroupTables;
import org.twinhall.group.GroupService;
import org.twinhall.group.Groups;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.testing.Await;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

/** The whole network at a glance: as a drawing, and in the portal's search. */
@ExtendWith(PortalExtension.class)
class OverviewIT {

    private final RunningPortal portal;

    OverviewIT(RunningPortal portal) {
        this.portal = portal;
    }

    private Document page(String path) {
        return portal.http().get(path).page();
    }

    @Test
    void theDrawingAndTheTableTellTheSame() {
        for (var language : List.of("en", "ar")) {
            var page = page("/" + language + "/registry/network");
            assertEquals(page.select("td li").size(), page.select("svg.arcs-wide .threads-thread").size());
            assertEquals(page.select("svg.arcs-wide a").size(), page.select("svg.arcs-tall a").size());
            var drawn = new HashSet<>(page.select("svg.arcs-wide a[href*=/registry/partners/]").eachAttr("href").stream().map(OverviewIT::slug).toList());
            assertEquals(new HashSet<>(page.select("tbody th a").eachAttr("href").stream().map(OverviewIT::slug).toList()), drawn);
            var friends = page.select("tbody .is-number").eachText().stream().map(Integer::valueOf).toList();
            assertEquals(friends.stream().sorted(Comparator.reverseOrder()).toList(), friends, "those with the most friends come first");
            assertEquals(friends.stream().filter(number -> number > 1).mapToInt(number -> number).sum(), page.select("svg.arcs-wide .is-shared").size());
        }
        assertTrue(page("/ar/registry").select("a[href*=registry/network]").hasText());
    }

    private static String slug(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void whoIsHiddenIsNotInTheDrawing() {
        var shown = page("/en/registry/network").selectFirst("tbody th a").attr("href");
        hide(slug(shown), true);
        assertFalse(page("/en/registry/network").select(".registry-network").outerHtml().contains("/" + slug(shown) + '"'));
        hide(slug(shown), false);
        assertEquals(shown, page("/en/registry/network").selectFirst("tbody th a").attr("href"));
    }

    @Test
    void aHiddenCommunityIsNotNamedAsAnybodysFriend() {
        assertTrue(isNamedByItsGroup());
        hide("abu-dis", true);
        assertFalse(isNamedByItsGroup());
        assertFalse(page("/en/groups/camden-abu-dis").select("main a").eachAttr("href").stream().anyMatch(href -> href.endsWith("/places/abu-dis")));
        hide("abu-dis", false);
        assertTrue(isNamedByItsGroup());
    }

    private boolean isNamedByItsGroup() {
        return page("/en/places/abu-dis").select("main a").eachAttr("href").stream().anyMatch(href -> href.endsWith("/groups/camden-abu-dis"));
    }

    private void hide(String slug, boolean wanted) {
        portal.as(Identity.PORTAL, () -> {
            portal.get(PartnerService.class).hide(portal.get(Partners.class).findBySlug(slug).orElseThrow().getId(), wanted);
            return null;
        });
    }

    @Test
    void theSearchIsNarrowedByTerritoryPartnerKindAndState() {
        Await.until("the index holds the links", () -> !page("/en/search?kind=link").select(".result").isEmpty());
        var gaza = page("/en/search?kind=link&facet-territory=gaza");
        assertFalse(gaza.select(".result").isEmpty());
        assertEquals("Gaza", gaza.selectFirst(".facet-link[aria-current=true][href*=kind=link] bdi").text());
        assertTrue(page("/ar/search?kind=link").select(".facet-title").eachText().containsAll(List.of("المنطقة", "الشريك", "نوع الصداقة", "الحال")));
        var states = page("/en/search?kind=link").select(".facet-link[href*=facet-state]");
        int told = states.stream().mapToInt(state -> Integer.parseInt(state.selectFirst(".facet-count").text())).sum();
        assertEquals(number(page("/en/search?kind=link").selectFirst(".count").text()), told, "each link stands in one state");
        assertTrue(page("/en/search?kind=link&facet-state=no-such-state&facet-nothing=x").select(".result").isEmpty());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    @Test
    void aLinkIsFoundUnderTheNewAddressOfItsGroup() {
        var group = portal.as(Identity.PORTAL, () -> portal.get(Groups.class).find(portal.get(Links.class).listShown().getFirst().getGroupId()).orElseThrow());
        Await.until("its link is found", () -> !page("/en/search?kind=link&group=" + group.getSlug()).select(".result").isEmpty());
        portal.as(Identity.PORTAL, () -> {
            portal.get(GroupService.class).rename(group.getId(), "another-address");
            return null;
        });
        Await.until("its link follows", () -> !page("/en/search?kind=link&group=another-address").select(".result").isEmpty());
    }

    @Test
    void aGroupTakesItsLinksAlongButNotHowItsPartnersAreReached(@TempDir Path folder) throws Exception {
        var link = portal.as(Identity.PORTAL, () -> {
            var one = portal.get(Links.class).listShown().stream().filter(shown -> shown.getPartner().getKind().isCommunity()).findFirst().orElseThrow();
            portal.get(PartnerService.class).keepContact(one.getPartner().getId(), "Ring the bell at the blue door");
            return one;
        });
        var group = portal.as(Identity.PORTAL, () -> portal.get(Groups.class).find(link.getGroupId()).orElseThrow());
        var file = folder.resolve("group.zip");
        new ArchiveWriter(portal.portal().database(), portal.home().resolve("media"), "1.0.0").from("elsewhere")
                .only(new GroupScope(portal.get(GroupTables.class), group.getId(), group.getSlug())).write(file, false, Instant.EPOCH);
        try (var zip = new ZipFile(file.toFile())) {
            var rows = zip.stream().filter(entry -> entry.getName().startsWith("tables/partner_registry")).map(entry -> read(zip, entry)).toList();
            assertTrue(rows.stream().anyMatch(text -> text.contains(link.getSlug())));
            assertTrue(rows.stream().noneMatch(text -> text.contains("blue door")));
        }
        try (var target = RunningPortal.start(RunningPortal.homeWithPlugin(), Map.of(), false)) {
            target.as(Identity.PORTAL, () -> target.get(GroupImport.class).take(file, false));
            assertTrue(target.http().get("/ar/registry/links/" + link.getSlug()).text().contains(link.getPartner().name(Language.ARABIC)));
            var again = target.as(Identity.PORTAL, () -> target.get(GroupImport.class).take(file, false));
            assertEquals(0, again.come());
        }
    }

    private static String read(ZipFile zip, ZipEntry entry) {
        try {
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
