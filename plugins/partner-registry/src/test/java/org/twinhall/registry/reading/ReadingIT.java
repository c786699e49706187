package org.twinhall.registry.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import com.github.openjson.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.partner.Theme;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** Programs read the registry, and only what everybody may read. */
@ExtendWith(PortalExtension.class)
class ReadingIT {

    private static final String API = "/en/registry/api/v1/";

    private final RunningPortal portal;

    ReadingIT(RunningPortal portal) {
        this.portal = portal;
    }

    private JSONObject read(String path) {
        var answer = portal.http().get(path);
        assertEquals(200, answer.status(), path + answer.text());
        return new JSONObject(answer.text());
    }

    @Test
    void everyAnswerIsWhatTheSchemaSays() {
        var schema = portal.http().get("/registry/api/v1/schema.json");
        assertTrue(schema.header("Content-Type").startsWith("application/schema+json"));
        var judge = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.text());
        for (var path : List.of(API + "links", "/ar/registry/api/v1/links?territory=gaza&size=5", API + "links/pendle-council-beit-lid", API + "partners?size=200",
                "/ar/registry/api/v1/partners/bethlehem", API + "groups/hanwell-sabastiya/links", API + "links?since=soon", API + "partners/nobody")) {
            assertEquals(Set.of(), judge.validate(portal.http().get(path).text(), InputFormat.JSON), path);
        }
        assertFalse(judge.validate(portal.http().get(API + "links").text().replace("\"total\"", "\"sum\""), InputFormat.JSON).isEmpty());
    }

    @Test
    void thePagesTogetherHoldEveryLinkThatReadersSee() {
        var found = new HashSet<String>();
        int pages = 0;
        String next = API + "links?size=20";
        while (next != null) {
            var page = read(next.replace(portal.address(), ""));
            page.getJSONArray("items").forEach(item -> found.add(((JSONObject) item).getString("id")));
            next = page.isNull("next") ? null : page.getString("next");
            pages++;
            assertTrue(pages < 20);
        }
        var shown = portal.as(Identity.PORTAL, () -> portal.get(org.twinhall.registry.link.Links.class).listShown().stream().map(link -> link.getSlug()).toList());
        assertEquals(new HashSet<>(shown), found);
        assertEquals(shown.size(), read(API + "links").getInt("total"));
    }

    @Test
    void filtersNarrowAsOnThePages() {
        var narrow = read(API + "links?territory=gaza&kind=students&size=100");
        assertEquals(portal.http().get("/en/registry?territory=gaza&kind=students").page().select(".registry-line").size(), narrow.getInt("total"));
        narrow.getJSONArray("items").forEach(item -> assertEquals("gaza",
                ((JSONObject) item).getJSONObject("partner").getJSONObject("place").getString("territory")));
        assertEquals(2, read("/ar/registry/api/v1/links?q=Beit%20Leed").getInt("total"));
        read(API + "partners?kind=university&territory=gaza").getJSONArray("items")
                .forEach(item -> assertEquals("university", ((JSONObject) item).getString("kind")));
        assertTrue(read(API + "partners?kind=university").getInt("total") > 0);
    }

    @Test
    void aLinkTellsHowItIsKnown() {
        var statements = read(API + "links/pendle-council-beit-lid").getJSONArray("statements");
        var sources = statements.getJSONObject(0).getJSONArray("sources");
        assertTrue(statements.toString().contains("\"contradicts\":true"), statements.toString());
        assertTrue(sources.getJSONObject(0).getString("url").startsWith("http"));
    }

    @Test
    void whatIsAskedWronglyIsSaidInTheLanguageOfTheAddress() {
        for (var wrong : Map.of("links?since=soon", "since", "links?territory=moon", "territory", "links?colour=red", "colour", "links?size=1000", "size",
                "links?page=0", "page", "links?q=a&q=b", "q", "partners?kind=planet", "kind", "links/pendle-council-beit-lid?x=1", "x").entrySet()) {
            var answer = portal.http().get(API + wrong.getKey());
            assertEquals(400, answer.status(), wrong.getKey());
            assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
            assertEquals(wrong.getValue(), new JSONObject(answer.text()).getString("parameter"));
        }
        assertTrue(portal.http().get("/ar/registry/api/v1/links?territory=moon").text().contains("قيمة المعامل"));
        assertEquals(404, portal.http().get(API + "groups/nobody/links").status());
        assertEquals(404, portal.http().get(API + "links/nothing").status());
        assertEquals(405, portal.http().ask("POST", API + "links", null, "Accept", "*/*").status());
    }

    @Test
    void whoHasTheAnswerGetsItNotAgainAndScriptsOfAnySiteMayRead() {
        var first = portal.http().get(API + "links?size=3");
        assertTrue(first.header("ETag").matches("\"[0-9a-f]+\""));
        assertEquals("*", first.header("Access-Control-Allow-Origin"));
        var again = portal.http().get(API + "links?size=3", "If-None-Match", first.header("ETag"));
        assertEquals(304, again.status());
        assertEquals("", again.text());
        assertEquals(200, portal.http().get(API + "links?size=4", "If-None-Match", first.header("ETag")).status());
    }

    @Test
    void whatIsNotForEverybodyIsInNoAnswerWhoeverAsks() {
        var shy = portal.inTransaction(() -> {
            var service = portal.get(PartnerService.class);
            var place = portal.get(Places.class).findBySlug("yatma").orElseThrow();
            var profile = new PartnerProfile(PartnerKind.OTHER, place.getId(), "Quince readers of Yatma", "قراء السفرجل في يتما", List.of("Quins"), Set.of("ar"),
                    4711, Set.of(Theme.WOMEN), Set.of(), "Told to members only", "", "https://example.org/quince", Map.of(Fact.SITE, Audience.EVERYBODY));
            var partner = service.enter(profile);
            portal.get(Partners.class).flush();
            service.keepContact(partner.getId(), "quince@example.org");
            return partner.getSlug();
        });
        for (var reader : List.of(portal.http(), portal.http().signIn(DemoAccounts.ADMINISTRATOR))) {
            for (var path : List.of(API + "partners?q=quins", API + "partners/" + shy)) {
                var text = reader.get(path).text();
                assertTrue(text.contains("https://example.org/quince") && text.contains("Quins"), text);
                assertFalse(text.contains("4711") || text.contains("Told to members") || text.contains("quince@") || text.contains("women"), text);
            }
            assertEquals(0, new JSONObject(reader.get(API + "partners?q=quins&theme=women").text()).getInt("total"));
        }
        portal.as(Identity.PORTAL, () -> {
            portal.get(PartnerService.class).hide(portal.get(Partners.class).findBySlug(shy).orElseThrow().getId(), true);
            return null;
        });
        assertEquals(404, portal.http().get(API + "partners/" + shy).status());
        assertEquals(0, read(API + "partners?q=quins").getInt("total"));
    }
}
