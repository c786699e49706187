package org.twinhall.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditEntry;
import org.twinhall.audit.AuditTrail;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.web.theme.Themes;

@ExtendWith(PortalExtension.class)
class AdministrationIT {

    @Test
    void aSettingRefusesWhatIsNoValueAndSaysSoBesideTheField(RunningPortal portal) {
        var http = signedIn(portal, DemoAccounts.ADMINISTRATOR);
        var form = http.get("/admin/settings");
        var before = acts(portal, "setting.change").size();
        var answer = http.submit(form, "form.form", Map.of(control(form, "contact-email"), "nobody"));
        assertEquals(200, answer.status());
        var field = answer.page().selectFirst("#contact-email");
        assertEquals("true", field.attr("aria-invalid"));
        assertEquals("nobody", field.attr("value"));
        assertNotNull(answer.page().getElementById(field.attr("aria-describedby")));
        assertEquals(before, acts(portal, "setting.change").size());
    }

    @Test
    void aChangedSettingIsInTheAuditTrailWithWhatItWasBefore(RunningPortal portal) {
        var http = signedIn(portal, DemoAccounts.ADMINISTRATOR);
        var old = setName(http, "Towns Together");
        try {
            assertTrue(http.get("/en").page().title().contains("Towns Together"));
            var act = acts(portal, "setting.change").getFirst();
            assertEquals("site.name.en", act.getSubject());
            assertEquals(old, act.getBefore());
            assertEquals("Towns Together", act.getAfter());
            assertTrue(http.get("/admin/audit?verb=setting").text().contains("Towns Together"));
        } finally {
            setName(http, old);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/settings", "/themes", "/plugins", "/jobs", "/audit"})
    void whoIsNoAdministratorIsRefused(String page, RunningPortal portal) {
        var organiser = signedIn(portal, DemoAccounts.ORGANISER);
        assertEquals(403, organiser.get("/admin" + page).status());
    }

    @Test
    void anotherThemeDressesThePortalWithoutARestart(RunningPortal portal) {
        var http = signedIn(portal, DemoAccounts.ADMINISTRATOR);
        var reader = portal.http();
        assertFalse(sheets(reader).contains("/theme/harbour-"));
        press(http, "harbour", "activate");
        try {
            assertTrue(sheets(reader).contains("/theme/harbour-"));
            var foot = reader.get("/en").page().selectFirst(".site-footer");
            assertEquals("textile", foot.children().last().className(), "harbour's own markup");
            assertEquals("olive", acts(portal, "setting.change").getFirst().getBefore());
        } finally {
            press(http, "olive", "activate");
        }
        assertFalse(sheets(reader).contains("/theme/harbour-"));
    }

    @Test
    void aThemeThatIsTriedOnIsSeenByThatAdministratorAlone(RunningPortal portal) {
        var http = signedIn(portal, DemoAccounts.ADMINISTRATOR);
        press(http, "harbour", "preview");
        assertTrue(sheets(http).contains("/theme/harbour-"));
        assertFalse(sheets(portal.http()).contains("/theme/harbour-"));
        assertEquals("olive", portal.get(Themes.class).active().name());
        http.submit(http.get("/admin/themes"), "form[action*=endPreview]", Map.of());
        assertFalse(sheets(http).contains("/theme/harbour-"));
    }

    private static String setName(Http http, String name) {
        var form = http.get("/admin/settings");
        var old = form.page().selectFirst("#site-name-en").attr("value");
        assertEquals(302, http.submit(form, "form.form", Map.of(control(form, "site-name-en"), name)).status());
        return old;
    }

    private static void press(Http http, String theme, String button) {
        var page = http.get("/admin/themes");
        var card = page.page().select("article.card").stream()
                .filter(article -> article.select(".kicker").text().equals(theme)).findFirst().orElseThrow();
        var action = card.selectFirst("form[action*=" + button + "]").attr("action");
        assertEquals(302, http.submit(page, "form[action='" + action + "']", Map.of()).status());
    }

    private static String control(Http.Answer form, String id) {
        return form.page().selectFirst("#" + id).attr("name");
    }

    private static String sheets(Http http) {
        return String.join(" ", http.get("/en").page().select("link[rel=stylesheet]").eachAttr("href"));
    }

    private static List<AuditEntry> acts(RunningPortal portal, String verb) {
        return portal.as(Identity.PORTAL, () -> portal.get(AuditTrail.class).list(verb, "", 0, 500));
    }

    private static Http signedIn(RunningPortal portal, DemoAccounts.Person person) {
        var http = portal.http();
        var answer = http.submit(http.get("/en/sign-in"), "form.form",
                Map.of("email:control", person.email(), "password:control", person.password()));
        assertEquals(3, answer.status() / 100);
        return http;
    }
}
