package org.twinhall.conference.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.mail.OutboxMail;

/** A session is proposed without an account, confirmed by mail, and answered in the proposer's language. */
@ExtendWith(ConferencePortal.class)
class ProposalIT {

    private static Map<String, String> proposal(String title, String email) {
        return Map.of("proposalTitle:control", title, "text:control", "We do it together.", "name:control", "هبة", "email:control", email);
    }

    private static String desk(Event event) {
        return "/en/desk/events/" + event.getSlug() + "/programme";
    }

    /** Opens the call by the desk and proposes in Arabic, to the private link. */
    private static String propose(GivenEvents given, Event event, String title, String email) {
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        assertEquals(302, organiser.submit(organiser.get(desk(event) + "/proposals"), "form[action*=call]", Map.of("until:control",
                event.getStarts().minusDays(1).withSecond(0).withNano(0).toString())).status());
        var reader = given.portal().http();
        assertTrue(reader.get("/en/events/" + event.getSlug()).page().select("a[href*=propose]").size() > 0);
        var page = reader.get("/ar/events/" + event.getSlug() + "/propose");
        var wrong = reader.submit(page, "form.form", Map.of("proposalTitle:control", title, "email:control", "no address"));
        assertEquals("true", wrong.page().selectFirst("#email").attr("aria-invalid"));
        assertEquals(title, wrong.page().selectFirst("#proposalTitle").attr("value"), "nothing is lost");
        assertEquals(302, reader.submit(page, "form.form", proposal(title, email)).status());
        assertEquals(302, reader.submit(page, "form.form", proposal(title, email)).status());
        var mails = given.mails(email);
        assertEquals(1, mails.size(), "the same again is no second proposal");
        var found = Pattern.compile("/ar/proposals/[\\w-]+").matcher(mails.getFirst().getPlain());
        assertTrue(found.find(), mails.getFirst().getPlain());
        return found.group();
    }

    @Test
    void aProposalIsConfirmedAndBecomesASessionOfTheDraft(GivenEvents given) {
        var event = given.event("Called", "دعوة", 60);
        var own = propose(given, event, "ورشة الفخار", "hiba@proposal.example");
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var reader = given.portal().http();
        reader.get(own);
        assertFalse(organiser.get(desk(event) + "/proposals").text().contains("ورشة الفخار"), "opening the link changes nothing");
        assertEquals(302, reader.submit(reader.get(own), "form[action*=confirmation]", Map.of()).status());
        var list = organiser.get(desk(event) + "/proposals");
        assertTrue(list.text().contains("ورشة الفخار"));
        assertEquals(302, organiser.submit(list, "form[action*=accepting]", Map.of()).status());
        assertTrue(organiser.get(desk(event)).text().contains("ورشة الفخار"));
        assertEquals(404, reader.get("/en/events/" + event.getSlug() + "/programme").status(), "the draft is no more than that");
        assertEquals(List.of("يرجى تأكيد مقترحكم: ورشة الفخار", "وصل مقترحكم: ورشة الفخار", "قُبلت جلستكم: ورشة الفخار"),
                given.mails("hiba@proposal.example").stream().map(OutboxMail::getSubject).toList());
    }

    @Test
    void whoDeclinesSaysWhyAndOnlyManagersAnswer(GivenEvents given) {
        var event = given.event("Declining", "اعتذار", 61);
        var own = propose(given, event, "ورشة طويلة", "long@proposal.example");
        var reader = given.portal().http();
        reader.submit(reader.get(own), "form[action*=confirmation]", Map.of());
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(desk(event) + "/proposals").status());
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.MEMBER, () -> given.portal().get(ReviewService.class).list(event)));
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var page = organiser.get(desk(event) + "/proposals");
        assertEquals(200, organiser.submit(page, "form[action*=declining]", Map.of()).status(), "a reason is needed");
        assertEquals(302, organiser.submit(page, "form[action*=declining]", Map.of("why:control", "لا وقت لها")).status());
        assertTrue(given.mails("long@proposal.example").getLast().getPlain().contains("لا وقت لها"));
        assertTrue(reader.get(own).text().contains("لا وقت لها"));
    }
}
