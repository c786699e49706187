package org.twinhall.content.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Organisers put texts of any group forward; groups do not put forward their own. */
@ExtendWith(PortalExtension.class)
class FeatureIT {

    @Test
    void anOrganiserPutsATextAtTheHeadOfItsListAndTakesItBackAgain(RunningPortal portal) {
        var desk = portal.inTransaction(() -> {
            long group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var entries = portal.get(EntryService.class);
            var first = entries.begin("NEWS", Set.of(group), Language.ENGLISH, "put-forward", wording("Put forward"), Filing.plain());
            portal.get(Publishing.class).publish(first.getId());
            var second = entries.begin("NEWS", Set.of(group), Language.ENGLISH, "newer-than-that", wording("Newer than that"), Filing.plain());
            portal.get(Publishing.class).publish(second.getId());
            return "/en/desk/entries/" + first.getEntry().getId() + "/en";
        });
        assertTrue(portal.http().signIn(DemoAccounts.EDITOR).get(desk).page().select("form[action*=feature]").isEmpty());
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        putForward(organiser, desk, "on");
        Await.until("it stands first", () -> firstTitle(portal.http()).equals("Put forward"));
        putForward(organiser, desk, null);
        Await.until("it stands where its date puts it", () -> !firstTitle(portal.http()).equals("Put forward"));
        assertFalse(firstTitle(portal.http()).isEmpty());
    }

    private static void putForward(Http organiser, String desk, String pinned) {
        var values = new HashMap<String, String>();
        values.put("pinned:control", pinned);
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=feature]", values).status());
    }

    private static String firstTitle(Http guest) {
        return guest.get("/en/news").page().select("main h2 a, main h3 a").first().text();
    }

    private static Wording wording(String title) {
        return new Wording(title, "", SafeHtml.of("<p>Words.</p>"), Map.of());
    }
}
