package org.twinhall.registry.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.group.Groups;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partners;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** A group takes what the portal knows before its council. */
@ExtendWith(PortalExtension.class)
class DossierIT {

    private static final String LINKED = "/desk/registry/dossier/hanwell-sabastiya/sebastia";

    private final RunningPortal portal;

    DossierIT(RunningPortal portal) {
        this.portal = portal;
    }

    private String read(String path) throws IOException {
        var bytes = portal.http().signIn(DemoAccounts.EDITOR).save(path);
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void itTellsTheHistoryWithItsSourcesAndHowOthersDecided() throws IOException {
        var text = read("/en" + LINKED).replaceAll("\\s+", " ");
        assertTrue(text.contains("What happened so far") && text.contains("[1]"), text);
        assertTrue(text.contains("How others decided on such bids"), text);
        assertTrue(text.contains("Edina-Gaza") && text.contains("refused"), text);
        assertTrue(text.contains("The sources for the history") && text.contains("http"), text);
        var arabic = read("/ar" + LINKED);
        assertTrue(arabic.length() > 1000 && arabic.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC).count() > 500, arabic);
    }

    @Test
    void aGroupMayHaveOneBeforeThereIsALink() throws IOException {
        var page = portal.http().signIn(DemoAccounts.EDITOR).get("/en/desk/registry/links/new?group=hanwell-sabastiya&partner=bethlehem").page();
        assertEquals(2, page.select("main a[href$=/desk/registry/dossier/hanwell-sabastiya/bethlehem]").size());
        assertTrue(read("/en/desk/registry/dossier/hanwell-sabastiya/bethlehem").replaceAll("\\s+", " ").contains("Nothing is stated of a link between the two yet."));
    }

    @Test
    void itIsForThePeopleOfTheGroup() {
        var path = "/en/desk/registry/dossier/dundee-nablus/nablus";
        assertEquals(403, portal.http().signIn(DemoAccounts.EDITOR).get(path).status());
        assertEquals(403, portal.http().get(path).status());
        assertEquals(200, portal.http().signIn(DemoAccounts.ORGANISER).get(path).status());
        assertEquals(404, portal.http().signIn(DemoAccounts.EDITOR).get("/en/desk/registry/dossier/hanwell-sabastiya/nobody").status());
        var link = portal.as(Identity.PORTAL, () -> portal.get(Links.class).findOf(portal.get(Groups.class).findBySlug("hanwell-sabastiya").orElseThrow().getId(),
                portal.get(Partners.class).findBySlug("sebastia").orElseThrow().getId()).orElseThrow().getSlug());
        assertEquals(2, portal.http().signIn(DemoAccounts.EDITOR).get("/en/desk/registry/links/" + link).page().select("a[href$='" + LINKED + "']").size());
    }
}
