package org.twinhall.content.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** What mail tells the people of a group about the texts they work on. */
@ExtendWith(PortalExtension.class)
class NoticeIT {

    private static int number;

    private RunningPortal portal;
    private Http contributor;
    private Http editor;
    private Http administrator;
    private String title;
    private String desk;

    @BeforeEach
    void write(RunningPortal running) {
        portal = running;
        contributor = portal.http().signIn(DemoAccounts.CONTRIBUTOR);
        editor = portal.http().signIn(DemoAccounts.EDITOR);
        administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        title = "Told " + ++number;
        portal.inTransaction(() -> {
            long group = portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(group), Language.ENGLISH, "told-" + number,
                    new Wording(title, "", SafeHtml.of("<p>First words.</p>"), Map.of()), Filing.plain());
            desk = "/en/desk/entries/" + written.getEntry().getId() + "/en";
            return null;
        });
    }

    @Test
    void whoMayPublishHearsOfWhatIsHandedInAndTheWriterWhatBecameOfIt() {
        press(contributor, "Better words.", "submit");
        assertEquals(List.of(DemoAccounts.EDITOR.email(), DemoAccounts.REPRESENTATIVE.email()), mails("قُدّم للمراجعة", "Handed in"));
        press(editor, "Better words.", "sendBackButton", "reason:control", "Who was there?");
        assertEquals(List.of(DemoAccounts.CONTRIBUTOR.email()), mails("Sent back to you"));
        assertTrue(latest().contains("Who was there?"), "the reason stands in the mail");
        press(contributor, "We were there.", "submit");
        press(editor, "We were there.", "publish");
        assertEquals(List.of(DemoAccounts.CONTRIBUTOR.email()), mails("Published"));

        var life = contributor.get(desk + "/history").page().select("section[aria-labelledby=timeline] li").eachText();
        assertEquals(List.of("published", "handed in", "sent back", "handed in", "began"), life.stream()
                .map(line -> line.replaceFirst(".*(published|handed in|sent back|began).*", "$1")).toList());
        assertTrue(life.get(2).contains(DemoAccounts.EDITOR.name()) && life.get(2).contains("Who was there?"), life.get(2));
    }

    @Test
    void aCommentReachesThoseWhoWroteOrSpokeAndNobodyElse() {
        press(contributor, "Mine.", "save");
        editor.submit(editor.get(desk + "/review"), "form[action*=say]", Map.of("words:control", "A date is missing <b>here</b>."));
        assertEquals(List.of(DemoAccounts.CONTRIBUTOR.email()), mails("A comment"));
        assertTrue(latest().contains("A date is missing <b>here</b>."), "words of people are words");
        contributor.submit(contributor.get(desk + "/review"), "form[action*=say]", Map.of("words:control", "Added."));
        assertEquals(List.of(DemoAccounts.EDITOR.email()), mails("تعليق"), "whoever said it is not told");
    }

    @Test
    void whoWantsNoSuchMailGetsNone() {
        wantNotices(contributor, false);
        try {
            press(contributor, "Quiet.", "submit");
            press(editor, "Quiet.", "publish");
            assertEquals(List.of(), mails("Published"));
        } finally {
            wantNotices(contributor, true);
        }
    }

    private static void wantNotices(Http person, boolean wanted) {
        var values = new HashMap<String, String>();
        values.put("notified:control", wanted ? "on" : null);
        assertEquals(303, person.submit(person.get("/en/profile"), "section[aria-labelledby=person] form", values).status());
    }

    private void press(Http person, String body, String button, String... field) {
        var page = person.get(desk);
        var name = page.page().selectFirst("button[name$=" + button + "]").attr("name");
        var values = new HashMap<>(Map.of("text:body:control", body, name, "x"));
        if (field.length > 0) {
            values.put(page.page().selectFirst("[name$='" + field[0] + "']").attr("name"), field[1]);
        }
        assertEquals(302, person.submit(page, "form.form-wide", values).status());
    }

    /** Who got mail about this text with one of those words before its title, in the order of addresses. */
    private List<String> mails(String... subjects) {
        return lines().stream().filter(line -> List.of(subjects).contains(line.select("a").text().replace(": " + title, "")))
                .map(line -> line.select("td bdi").first().text()).sorted().toList();
    }

    private Elements lines() {
        return administrator.get("/admin/mail").page().select("tbody tr:has(a)").stream().filter(row -> row.select("a").text().endsWith(": " + title))
                .collect(Collectors.toCollection(Elements::new));
    }

    private String latest() {
        return administrator.get(lines().select("a").attr("href").replaceFirst("^\\.", "/admin")).page().text();
    }
}
