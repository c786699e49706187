package org.twinhall.content.uses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Trash;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
class UsesIT {

    private static int number;

    private RunningPortal portal;
    private Http editor;
    private long group;
    private long target;

    @BeforeEach
    void write(RunningPortal running) {
        portal = running;
        number++;
        group = portal.as(Identity.PORTAL, () -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId());
        target = text("Used " + number, Set.of(group), "<p>Text</p>", true);
        editor = portal.http().signIn(DemoAccounts.EDITOR);
    }

    @Test
    void textsThatLeadToAnEntryAreToldByWhateverAddressTheyNameIt() {
        text("Plainly " + number, Set.of(group), "<p><a href=\"/en/news/used-" + number + "\">x</a></p>", true);
        text("Wholly " + number, Set.of(group), "<p><a href=\"" + portal.address() + "/ar/news/used-" + number + "?from=x#part\">x</a></p>", true);
        text("Of the group " + number, Set.of(group), "<p><a href=\"/en/groups/hanwell-sabastiya/news/used-" + number + "\">x</a></p>", true);
        text("Elsewhere " + number, Set.of(group), "<p><a href=\"https://example.org/en/news/used-" + number + "\">x</a></p>", true);
        text("Draft of ours " + number, Set.of(group), "<p><a href=\"/en/news/used-" + number + "\">x</a></p>", false);
        text("Draft of others " + number, Set.of(), "<p><a href=\"/en/news/used-" + number + "\">x</a></p>", false);
        text("Another kind " + number, Set.of(group), "<p><a href=\"/en/articles/used-" + number + "\">x</a></p>", true);
        portal.as(Identity.PORTAL, () -> {
            var service = portal.get(EntryService.class);
            service.move(service.getEntryForWriting(target).translation(Language.ENGLISH).orElseThrow().getId(), "renamed-" + number);
            return null;
        });
        var told = uses();
        for (var title : new String[] {"Plainly", "Of the group", "Draft of ours"}) {
            assertTrue(told.contains(title + " " + number), title + " is missing: " + told);
        }
        for (var title : new String[] {"Elsewhere", "Draft of others", "Another kind"}) {
            assertFalse(told.contains(title + " " + number), title + " is told: " + told);
        }
        assertTrue(told.contains("Draft of ours " + number + " In a wording that is not published."), told);
        var trash = editor.get("/en/desk/entries/" + target + "/en/trash").page().select("main").text();
        assertTrue(trash.contains("Plainly " + number), "whoever throws it away is told: " + trash);
        assertTrue(editor.get("/en/desk/entries/" + target + "/en").page().select(".notice").text().contains("lead here"), "and whoever may take it down");
        var foreign = portal.http().signIn(DemoAccounts.MEMBER).get("/en/desk/entries/" + target + "/en/uses");
        assertFalse(foreign.status() == 200, "strangers are not told");
    }

    @Test
    void aLinkThatIsTakenOutOrThrownAwayCountsNoMore() {
        long leading = text("Leading " + number, Set.of(group), "<p><a href=\"/en/news/used-" + number + "\">x</a></p>", true);
        assertTrue(uses().contains("Leading " + number + " Readers see the link."));
        portal.as(Identity.PORTAL, () -> {
            var service = portal.get(EntryService.class);
            long id = service.getEntryForWriting(leading).translation(Language.ENGLISH).orElseThrow().getId();
            service.save(id, service.getLatest(id).getId(), new Wording("Leading " + number, "", SafeHtml.of("<p>No link</p>"), Map.of()), "");
            return null;
        });
        assertTrue(uses().contains("Leading " + number + " Readers see the link."), "readers still see the old wording");
        portal.as(Identity.PORTAL, () -> {
            portal.get(Trash.class).put(leading);
            return null;
        });
        assertFalse(uses().contains("Leading " + number));
        assertTrue(uses().contains("No other text leads here."));
    }

    private String uses() {
        return editor.get("/en/desk/entries/" + target + "/en/uses").page().select("main").text();
    }

    private long text(String title, Set<Long> owners, String body, boolean live) {
        return portal.as(Identity.PORTAL, () -> {
            var written = portal.get(EntryService.class).begin("NEWS", owners, Language.ENGLISH, "", new Wording(title, "", SafeHtml.of(body), Map.of()), Filing.plain());
            if (live) {
                portal.get(Publishing.class).publish(written.getId());
            }
            return written.getEntry().getId();
        });
    }
}
