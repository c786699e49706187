package org.twinhall.content.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
class OutlineIT {

    @ParameterizedTest
    @CsvSource({"en, VISIT_REPORT, Whom we met", "ar, VISIT_REPORT, من قابلنا", "en, ANNUAL_REPORT, Money", "ar, ANNUAL_REPORT, المال",
        "en, APPEAL, How to help", "ar, APPEAL, كيف تساعد", "en, MINUTES, What was decided", "ar, MINUTES, ما تقرر"})
    void aTextBeginsWithTheHeadingsOfItsOutlineInItsLanguage(String language, String outline, String heading, RunningPortal portal) {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var begun = editor.submit(editor.get("/en/desk/new"), "main form", Map.of("kind:control", "NEWS", "written:control", language,
                "heading:control", "Begun with " + outline + " " + language, "outline:control", outline));
        assertEquals(302, begun.status(), begun.text());
        var body = editor.get(begun.header("Location")).page().selectFirst("textarea#body").wholeText();
        assertTrue(body.contains("## " + heading), body);
        assertEquals(outline.endsWith("S") || outline.startsWith("ANNUAL"), body.contains("|"), "tables stay tables: " + body);
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void withoutAnOutlineTheTextIsEmpty(String language, RunningPortal portal) {
        var editor = portal.http().signIn(DemoAccounts.EDITOR);
        var begun = editor.submit(editor.get("/en/desk/new"), "main form", Map.of("kind:control", "NEWS", "written:control", language,
                "heading:control", "Begun with nothing " + language));
        assertEquals("", editor.get(begun.header("Location")).page().selectFirst("textarea#body").wholeText().strip());
    }
}
