package org.twinhall.conference.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.report.ReportService;
import org.twinhall.conference.programme.GivenProgrammes;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.content.EntryService;
import org.twinhall.content.Publishing;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.testing.Http;
import org.twinhall.text.Language;

/** What stays of an event: files for everybody or for those who had a place, and the report. */
@ExtendWith(ConferencePortal.class)
class AfterIT {

    private final GivenEvents given;

    AfterIT(GivenEvents given) {
        this.given = given;
    }

    private static byte[] pdf(String name) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(name);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private MediaFile file(String name) throws Exception {
        var bytes = pdf(name);
        return given.portal(() -> given.portal().get(MediaService.class).add(null, new Upload(name, () -> new ByteArrayInputStream(bytes)), MediaText.NONE));
    }

    @Test
    void filesAreForEverybodyOrForThoseWhoHadAPlace() throws Exception {
        var event = given.event("Filed", "ملفات", 12);
        var form = given.form(event, FormKind.GUEST);
        var guest = given.come(form, Application.of("Nan", "nan@after.example"), Language.ENGLISH);
        var waiting = given.signUp(form, Application.of("Pen", "pen@after.example"), Language.ENGLISH);
        var minutes = file("after-minutes.pdf");
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/after";
        var nothing = give(organiser, desk, Map.of(), "", new byte[0]);
        assertEquals("true", nothing.page().selectFirst("#upload").attr("aria-invalid"));
        var gave = give(organiser, desk, Map.of("file:control", minutes.getId().toString(), "kind:control", "MINUTES",
                "titles:field:materialTitleen:control", "What <b>was</b> said"), "", new byte[0]);
        assertEquals(302, gave.status(), gave.page().select(".error-summary").text());
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=opening]", Map.of()).status(), "for participants");
        var reader = given.portal().http();
        var shown = "/en/events/" + event.getSlug();
        assertFalse(reader.get(shown).text().contains("What &lt;b&gt;was"));
        assertEquals(404, reader.get(minutes.path()).status(), "nobody guesses the address");
        var own = "/en/sign-ups/" + guest.getSecret();
        var link = reader.get(own).page().selectFirst("a[href*=/materials/]").attr("href").replaceFirst("^https?://[^/]+", "");
        assertEquals(200, reader.get(link).status());
        assertEquals(404, reader.get(link.replace(guest.getSecret(), waiting.getSecret())).status(), "only who has a place");
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=opening]", Map.of()).status());
        assertTrue(reader.get(shown).text().contains("What &lt;b&gt;was"), "open to everybody at once");
        assertEquals(200, reader.get(minutes.path()).status());
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=taking]", Map.of()).status());
        assertEquals(404, reader.get(link).status());
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk).status());
    }

    private static Http.Answer give(Http organiser, String desk, Map<String, String> values, String name, byte[] file) {
        return organiser.upload(organiser.get(desk), "form[action*=entry]", values, name, file);
    }

    @Test
    void aNewFileStandsBesideItsSessionInTheProgramme() throws Exception {
        var event = given.event("Slides shown", "شرائح معروضة", 13);
        var programmes = new GivenProgrammes(given);
        var talk = programmes.session(event, "Talk with slides", 0, null);
        programmes.session(event, "Talk without", 40, null);
        programmes.publish(event, false);
        var organiser = given.portal().http().signIn(DemoAccounts.ADMINISTRATOR);
        var desk = "/en/desk/events/" + event.getSlug() + "/after";
        var refused = give(organiser, desk, Map.of("kind:control", "SLIDES", "titles:field:materialTitleen:control", "Not lost"), "slides.exe", new byte[] {'M', 'Z', 0});
        assertEquals("true", refused.page().selectFirst("#upload").attr("aria-invalid"));
        assertEquals("Not lost", refused.page().selectFirst("#materialTitleen").attr("value"));
        var gave = give(organiser, desk, Map.of("kind:control", "SLIDES", "session:control", String.valueOf(talk.key()), "titles:field:materialTitlear:control", "شرائح الحديث"),
                "slides.pdf", pdf("slides"));
        assertEquals(302, gave.status(), gave.page().select(".error-summary").text());
        for (var language : Language.values()) {
            var page = given.portal().http().get("/" + language.tag() + "/events/" + event.getSlug() + "/programme").page();
            var beside = page.selectFirst("#session-" + talk.key());
            assertTrue(beside.text().contains("شرائح الحديث") && beside.text().contains(language == Language.ARABIC ? "شرائح عرض" : "Slides"), beside.text());
            assertEquals(1, page.select("main a[href*='/media/']").size());
            assertEquals(200, given.portal().http().get(beside.selectFirst("a[href*='/media/']").attr("href")).status());
        }
        assertEquals(302, organiser.submit(organiser.get(desk), "form[action*=opening]", Map.of()).status(), "for participants");
        var form = given.form(event, FormKind.GUEST);
        var programme = "/en/events/" + event.getSlug() + "/programme";
        var member = given.portal().http().signIn(DemoAccounts.MEMBER);
        assertFalse(member.get(programme).text().contains("شرائح الحديث"), "not without a place");
        given.come(form, Application.of("Slide reader", DemoAccounts.MEMBER.email()), Language.ENGLISH);
        var own = member.get(programme).page().selectFirst("#session-" + talk.key() + " a[href*=/materials/]");
        assertEquals("شرائح الحديث", own.text());
        assertEquals(200, member.get(own.attr("href")).status());
        assertFalse(given.portal().http().get(programme).text().contains("شرائح الحديث"), "nor for everybody");
    }

    @Test
    void theReportIsBegunWithWhatIsKnown() {
        var event = given.event("Told", "حكاية", -9);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/after";
        var begun = organiser.submit(organiser.get(desk), "form[action*=beginning]", Map.of());
        assertEquals(302, begun.status(), begun.page().select(".error-summary").text());
        assertFalse(organiser.get(desk).text().contains("Begin the report"), "one report");
        var reader = given.portal().http();
        assertFalse(reader.get("/en/events/" + event.getSlug()).text().contains("Read how it was"), "not before it is published");
        given.portal(() -> {
            var service = given.portal().get(ReportService.class);
            var text = given.portal().get(EntryService.class).getEntryForWriting(service.findEntry(event).orElseThrow()).translation(Language.ENGLISH).orElseThrow();
            assertTrue(text.wording().body().html().contains("/en/events/" + event.getSlug()), text.wording().body().html());
            return given.portal().get(Publishing.class).publish(text.getId());
        });
        var live = reader.get("/en/events/" + event.getSlug()).page().selectFirst("a[href*=/articles/]");
        assertEquals("Told: how it was", live.text());
        assertEquals(200, reader.get(live.attr("href")).status());
    }
}
