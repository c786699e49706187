package org.twinhall.hello;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditTrail;
import org.twinhall.mail.Outbox;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;
import org.twinhall.testing.Http;
import org.twinhall.testing.PluginContract;

class HelloIT extends PluginContract {

    @Override
    protected String id() {
        return "hello";
    }

    private Http editor() {
        return portal().http().signIn(DemoAccounts.EDITOR);
    }

    private static Http.Answer enter(Http http, String english, String arabic) {
        return http.submit(http.get("/en/phrases/new"), "form.form", Map.of("english:control", english, "arabic:control", arabic));
    }

    @Test
    void anEditorAddsAPhraseThatReadersSeeAndTakesItOut() {
        var editor = editor();
        var reader = portal().http();
        assertFalse(reader.get("/ar/phrases").text().contains("عيد سعيد"));
        assertEquals(302, enter(editor, "Happy feast", "عيد سعيد").status());
        assertTrue(reader.get("/ar/phrases").text().contains("عيد سعيد"));

        var administrator = portal().http().signIn(DemoAccounts.ADMINISTRATOR);
        assertTrue(administrator.get("/admin/mail").text().contains("New in the phrase book: Happy feast"));
        assertTrue(administrator.get("/admin/audit").text().contains("added the phrase"));

        var page = editor.get("/en/phrases");
        var form = page.page().select("form[action*=takeOut]").stream()
                .filter(each -> each.selectFirst("button").attr("aria-label").contains("Happy feast")).findFirst().orElseThrow();
        assertEquals(302, editor.submit(page, "form[action='" + form.attr("action") + "']", Map.of()).status());
        assertFalse(reader.get("/ar/phrases").text().contains("عيد سعيد"));
    }

    @Test
    void aPhraseThatIsThereAlreadyIsRefusedBesideTheFieldAndNothingIsLost() {
        var answer = enter(editor(), "good morning!", "صباح النور");
        assertEquals(200, answer.status());
        assertEquals("true", answer.page().selectFirst("#english").attr("aria-invalid"));
        assertEquals("صباح النور", answer.page().selectFirst("#arabic").attr("value"));
    }

    @Test
    void whoMayNotCollectIsRefusedOnThePageAndInTheService() {
        assertEquals(403, portal().http().signIn(DemoAccounts.MEMBER).get("/en/phrases/new").status());
        assertNull(portal().http().get("/en/phrases").page().selectFirst("form[action*=takeOut]"));
        var service = portal().get(PhraseService.class);
        assertThrows(AccessDeniedException.class,
                () -> portal().as(Identity.VISITOR, () -> service.add("Hello", "مرحبا", "")));
    }

    @Test
    void everyGroupShowsThePhraseWhoseTurnItIs() {
        var shown = portal().as(Identity.PORTAL, () -> portal().get(PhraseService.class).findShown().orElseThrow());
        var page = portal().http().get("/ar/groups/hanwell-sabastiya").page();
        assertNotNull(page.selectFirst("[lang=ar]:containsOwn(" + shown.in(Language.ARABIC) + ")"));

        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));
        var service = new PhraseService(portal().get(Phrases.class), portal().get(Access.class),
                portal().get(AuditTrail.class), portal().get(Outbox.class),
                portal().get(Settings.class), later);
        var next = portal().inTransaction(() -> {
            service.turnPage();
            return service.findShown().orElseThrow();
        });
        assertNotEquals(shown.getId(), next.getId());
        assertTrue(portal().http().get("/ar/groups/hanwell-sabastiya").text().contains(next.in(Language.ARABIC)));
    }

    @Test
    void theNetworkIsNotToldWhenItDoesNotWantTo() {
        tell("false");
        assertEquals(302, enter(editor(), "See you tomorrow", "أراكم غدًا").status());
        tell("true");
        assertFalse(portal().http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/mail").text().contains("See you tomorrow"));
    }

    private void tell(String value) {
        portal().inTransaction(() -> {
            portal().get(Settings.class).set(PhraseService.TELL, value);
            return null;
        });
    }
}
