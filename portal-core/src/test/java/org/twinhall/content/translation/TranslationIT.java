package org.twinhall.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
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
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;

/** The story of a translation: begun beside its original, published, outdated by a change, brought up to date. */
@ExtendWith(PortalExtension.class)
class TranslationIT {

    private static int number;

    private RunningPortal portal;
    private Http editor;
    private String title;
    private String english;
    private String arabic;

    @BeforeEach
    void write(RunningPortal running) {
        portal = running;
        editor = portal.http().signIn(DemoAccounts.EDITOR);
        title = "Beside " + ++number;
        long entry = portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group), Language.ENGLISH, "beside-" + number,
                    new Wording(title, "A lead.", SimpleMarkup.toHtml("One.\n\nTwo.\n\nThree."), Map.of()), Filing.plain());
            portal.get(Publishing.class).publish(written.getId());
            return written.getEntry().getId();
        }));
        english = "/en/desk/entries/" + entry + "/en";
        arabic = "/en/desk/entries/" + entry + "/ar";
    }

    @Test
    void aTranslationIsWrittenParagraphByParagraphAndSaysWhatBecameOutdated() {
        assertTrue(report("missing").contains(title));
        begin();
        assertTrue(report("in_work").contains(title));
        var sheet = editor.get(arabic + "/beside");
        assertEquals(3, sheet.page().select("textarea[name^=part]").size());
        assertEquals("rtl", sheet.page().selectFirst("textarea[name=part.0]").attr("dir"));
        save("publish", Map.of("part.0", "واحد.", "part.1", "", "part.2", "ثلاثة.\n\nوأكثر."));
        assertTrue(report("up_to_date").contains(title));
        assertTrue(portal.http().open("/ar/news/beside-" + number).text().contains("ثلاثة"));
        var saved = editor.get(arabic + "/beside").page();
        assertEquals("", saved.selectFirst("textarea[name=part.1]").wholeText().strip(), "an unpaired paragraph stays unpaired");
        assertEquals("ثلاثة.\n\nوأكثر.", saved.selectFirst("textarea[name=part.2]").wholeText().strip());

        editOriginal("One.\n\nTwo, in the rain.\n\nThree.", Map.of());
        assertTrue(report("outdated").contains(title));
        var outdated = editor.get(arabic + "/beside").page();
        assertEquals(1, outdated.select(".beside-row.is-changed").size());
        assertEquals("in the rain.", outdated.select(".beside-row.is-changed ins").text().replace("Two, ", ""));
        assertTrue(editor.get(arabic).text().contains("The original was changed"));

        save("save", Map.of("part.1", "اثنان."));
        assertFalse(report("outdated").contains(title));
        assertEquals(0, editor.get(arabic + "/beside").page().select(".is-changed").size());
    }

    @Test
    void picturesHaveFieldsForTheirWords() {
        editOriginal("""
                One.

                <div class="gallery"><figure><img src="/media/7/a.jpg" alt="A gate"><figcaption>In <em>May</em> <span class="credit">Salma</span></figcaption></figure>
                <figure><img src="/media/8/b.jpg" alt="A well"></figure></div>""", Map.of());
        begin();
        var sheet = editor.get(arabic + "/beside").page();
        assertEquals(1, sheet.select("textarea[name^=part]").size());
        assertTrue(sheet.select(".beside-source").text().contains("A gate"));
        save("save", Map.of("part.0", "واحد.", "part.1.alt.0", "بوابة", "part.1.caption.0", "في أيار", "part.1.alt.1", "بئر <b>", "part.1.caption.1", ""));
        var text = editor.get(arabic).page().selectFirst("#body").wholeText();
        assertTrue(text.contains("<figcaption>في أيار <span class=\"credit\">Salma</span></figcaption>"), text);
        assertTrue(text.contains("alt=\"بوابة\"") && text.contains("بئر"), text);
        var saved = editor.get(arabic + "/beside").page();
        assertEquals("بئر <b>", saved.selectFirst("[name=part.1.alt.1]").attr("value"));
        assertEquals("في أيار", saved.selectFirst("[name=part.1.caption.0]").attr("value"));
        editOriginal("One.\n\n![A gate](/media/7/a.jpg)", Map.of());
        assertEquals(2, editor.get(arabic + "/beside").page().select("textarea[name^=part]").size(), "other pictures are a text");
    }

    @Test
    void aSmallCorrectionAndUnfinishedWorkMarkNothing() {
        begin();
        save("publish", Map.of("part.0", "واحد.", "part.1", "اثنان.", "part.2", "ثلاثة."));
        editOriginal("One!\n\nTwo.\n\nThree.", Map.of("minor:control", "on"));
        assertTrue(report("up_to_date").contains(title));
        editOriginal("One!\n\nTwo.\n\nThree and four.", Map.of());
        var form = editor.get(arabic + "/beside");
        var values = new java.util.HashMap<>(Map.of("part.2", "ثلاثة و", "save", "x"));
        values.put("current:control", null);
        assertEquals(302, editor.submit(form, "form.form-wide", values).status());
        assertTrue(report("outdated").contains(title), "the translator is in the middle of it");
        var again = editor.get(arabic + "/beside").page();
        assertEquals("ثلاثة و", again.selectFirst("textarea[name=part.2]").wholeText().strip());
        assertTrue(again.select(".is-changed").text().contains("Three and four"));
    }

    @Test
    void whoTranslatesWhileSomebodyElseSavesLosesNothing() {
        begin();
        var mine = editor.get(arabic + "/beside");
        save("save", Map.of("part.0", "لهم."));
        assertEquals(302, editor.submit(mine, "form.form-wide", Map.of("part.0", "لي.", "save", "x")).status());
        assertTrue(editor.get(arabic).text().contains("We kept your text"));
        assertTrue(editor.get(arabic + "?kept=yes").page().selectFirst("#body").wholeText().contains("لي."));
        assertTrue(editor.get(arabic + "/beside").text().contains("لهم."));
    }

    @Test
    void aTranslatorsProgramGetsBothTextsAndGivesThemBack() {
        begin();
        var file = editor.get(arabic + "/translation.xlf");
        assertEquals("attachment", file.header("Content-Disposition").split(";")[0]);
        assertTrue(file.text().contains("target-language=\"ar\""));
        var translated = file.text().replaceAll("(<source[^>]*>Two\\.</source>)(<target[^>]*>[^<]*</target>)?", "$1<target xml:lang=\"ar\">اثنان.</target>")
                .replace(">One.</source>", ">Something else.</source>");
        var filled = editor.upload(editor.get(arabic + "/beside"), "form[enctype]", Map.of(), "translation.xlf", translated.getBytes(StandardCharsets.UTF_8));
        assertEquals(200, filled.status());
        assertEquals("اثنان.", filled.page().selectFirst("textarea[name=part.1]").wholeText().strip());
        assertTrue(filled.text().contains("1 of its texts are left out"), filled.page().select(".notice").text());
        assertEquals(302, editor.submit(filled, "form.form-wide", Map.of("title:control", "جنبًا", "save", "x")).status());
        assertTrue(editor.get(arabic + "/beside").text().contains("اثنان."));
        var broken = editor.upload(editor.get(arabic + "/beside"), "form[enctype]", Map.of(), "translation.xlf", "<x>".getBytes(StandardCharsets.UTF_8));
        assertTrue(broken.text().contains("This file cannot be read"));
    }

    @Test
    void othersSeeNeitherTheSheetNorTheFile() {
        begin();
        var stranger = portal.http().signIn(DemoAccounts.MEMBER);
        assertEquals(403, stranger.get(arabic + "/beside").status());
        assertEquals(403, stranger.get(arabic + "/translation.xlf").status());
        assertFalse(portal.http().get(arabic + "/beside").text().contains("One."));
        assertFalse(portal.http().get(arabic + "/translation.xlf").text().contains("One."));
    }

    private void begin() {
        var begun = editor.submit(editor.get(arabic + "/translate"), "form.form", Map.of("heading:control", "جنبًا إلى جنب " + number));
        assertEquals(302, begun.status(), () -> begun.page().select(".error-summary").text());
        assertTrue(begun.header("Location").endsWith("/ar/beside"), begun.header("Location"));
    }

    private void save(String button, Map<String, String> parts) {
        var values = new java.util.HashMap<>(parts);
        values.put(button, "x");
        var answer = editor.submit(editor.get(arabic + "/beside"), "form.form-wide", values);
        assertEquals(302, answer.status(), () -> answer.page().select(".error-summary").text());
    }

    private void editOriginal(String markup, Map<String, String> more) {
        var values = new java.util.HashMap<>(Map.of("text:body:control", markup, "save", "x"));
        values.putAll(more);
        assertEquals(302, editor.submit(editor.get(english), "form.form-wide", values).status());
    }

    private String report(String progress) {
        return editor.get("/en/desk/translations?progress=" + progress).page().select("main").text();
    }
}
