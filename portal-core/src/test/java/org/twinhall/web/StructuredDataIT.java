package org.twinhall.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.access.Identity;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
@OneDatabase
class StructuredDataIT {

    private static final String DATA = "script[type=application/ld+json]";

    @ParameterizedTest
    @CsvSource({"/en, Organization", "/ar/groups/hanwell-sabastiya, Organization", "/en/places/abu-dis, Place", "/ar/articles/a-week-of-olives, Article"})
    void pagesSayWhatTheyAreAbout(String path, String type, RunningPortal portal) {
        var graph = JsonParser.parseString(portal.http().get(path).page().selectFirst(DATA).data()).getAsJsonObject();
        assertEquals("https://schema.org", graph.get("@context").getAsString());
        assertEquals(type, graph.getAsJsonArray("@graph").get(0).getAsJsonObject().get("@type").getAsString());
    }

    @Test
    void aTitleCannotBreakOutOfIt(RunningPortal portal) {
        var title = "</script><script>alert(1)</script> & \"more\"";
        var slug = portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording(title, "", SafeHtml.of("<p>A text.</p>"), Map.of()), new Filing(Visibility.PUBLIC, Set.of(), Set.of()));
            portal.get(Publishing.class).publish(written.getId());
            return written.getSlug();
        }));
        var answer = portal.http().get("/en/news/" + slug);
        assertFalse(answer.text().contains("<script>alert"), "the title's own script");
        var graph = JsonParser.parseString(answer.page().selectFirst(DATA).data()).getAsJsonObject().getAsJsonArray("@graph");
        assertEquals(title, graph.get(0).getAsJsonObject().get("headline").getAsString());
        assertTrue(graph.get(1).getAsJsonObject().get("@type").getAsString().equals("BreadcrumbList"));
    }

    @Test
    void whatSearchEnginesShallNotListSaysNothing(RunningPortal portal) {
        assertNull(portal.http().get("/en/sign-in").page().selectFirst(DATA));
    }
}
