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
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.content.EntryService;
import org.twinhall.content.Publishing;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.text.Language;

/** What stays of an event: files for everybody or for those who had a place, and the report. */
@ExtendWith(ConferencePortal.class)
class AfterIT {

    private final GivenEvents given;

    AfterIT(GivenEvents given) {
        this.given = given;
    }

    private MediaFile file(String name) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(name);
            document.save(bytes);
        }
        return given.portal(() -> given.portal().get(MediaService.class).add(null, new Upload(name, () -> new ByteArrayInputStream(bytes.toByteArray())),
                MediaText.NONE));
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
        var nothing = organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of());
        assertEquals("true", nothing.page().selectFirst("#file").attr("aria-invalid"));
        var gave = organiser.submit(organiser.get(desk), "form[action*=entry]", Map.of("file:control", minutes.getId().toString(), "kind:control", "MINUTES",
                "titles:field:materialTitleen:control", "What <b>was</b> said"));
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
