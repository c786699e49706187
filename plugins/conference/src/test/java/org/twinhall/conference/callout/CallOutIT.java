package org.twinhall.conference.callout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;

/** An urgent call, from the organiser to the representatives and back. */
@ExtendWith(ConferencePortal.class)
class CallOutIT {

    private final GivenEvents given;

    CallOutIT(GivenEvents given) {
        this.given = given;
    }

    @Test
    void representativesSayThatTheyHaveReadItAndHearWhatCameOfIt() {
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var page = organiser.get("/en/desk/call-outs");
        var half = organiser.submit(page, "form.form", Map.of("subjectEnglish:control", "Visas refused"));
        assertEquals("true", half.page().selectFirst("#bodyEnglish").attr("aria-invalid"));
        var sent = organiser.submit(half, "form.form", Map.of("bodyEnglish:control", "Write to your member of parliament **today**."));
        assertEquals(302, sent.status(), sent.page().select(".error-summary").text());
        var call = sent.header("Location").replaceFirst(".*/call-outs/(\\d+).*", "/en/desk/call-outs/$1");
        var mails = given.mails(DemoAccounts.REPRESENTATIVE.email()).stream().filter(mail -> mail.getSubject().equals("Urgent: Visas refused")).toList();
        assertEquals(1, mails.size());
        var link = mails.getFirst().getPlain().replaceFirst("(?s).*/call-outs/([\\w-]+).*", "/en/call-outs/$1");
        var representative = given.portal().http();
        assertTrue(representative.get(link).text().contains("I have read it"));
        assertTrue(organiser.get(call).text().contains("Not read yet"), "opening the link changes nothing");
        assertEquals(302, representative.submit(representative.get(link), "form.form", Map.of("answer:control", "We wrote to both.")).status());
        assertTrue(organiser.get(call).page().select("tbody tr:contains(We wrote to both.) .chip-published").size() == 1);
        assertEquals(302, organiser.submit(organiser.get(call), "form[action*=closing]", Map.of("outcomeEnglish:control", "The visas were granted.")).status());
        assertTrue(representative.get(link).text().contains("The visas were granted."));
        assertEquals(403, given.portal().http().signIn(DemoAccounts.MEMBER).get(call).status());
    }
}
