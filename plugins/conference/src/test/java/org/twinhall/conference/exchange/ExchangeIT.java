package org.twinhall.conference.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpDeskService;
import org.twinhall.text.Language;

/** Beds and lifts are seen by organisers alone; two hear of each other once, when both agree. */
@ExtendWith(ConferencePortal.class)
class ExchangeIT {

    private final GivenEvents given;

    ExchangeIT(GivenEvents given) {
        this.given = given;
    }

    private int say(SignUp who, String side, String number, boolean agrees) {
        var reader = given.portal().http();
        var own = "/en/sign-ups/" + who.getSecret();
        var said = new HashMap<>(Map.of("shareSide:control", side, "shareNumber:control", number, "sharePlace:control", "The <b>station</b>"));
        if (agrees) {
            said.put("shareConsent:control", "on");
        }
        return reader.submit(reader.get(own), "form[action*=sharing]", said).status();
    }

    private long toldOf(String address, String other) {
        return given.mails(address).stream().filter(mail -> mail.getPlain().contains(other)).count();
    }

    @Test
    void twoHearOfEachOtherOnceWhenBothAgree() {
        var event = given.event("Shared", "مشاركة", 40);
        var form = given.form(event, FormKind.GUEST);
        var host = given.come(form, Application.of("Hosting Hana", "hana@exchange.example"), Language.ENGLISH);
        var guest = given.come(form, Application.of("Sleepy Sam", "sam@exchange.example"), Language.ENGLISH);
        var third = given.come(form, Application.of("Third Tal", "tal@exchange.example"), Language.ENGLISH);
        assertEquals(200, say(host, "", "1", true), "a side is chosen");
        assertEquals(302, say(host, "BED.offer", "1", true));
        assertEquals(302, say(guest, "BED.need", "1", false));
        assertEquals(302, say(third, "BED.need", "1", true));
        assertTrue(given.portal().http().get("/en/sign-ups/" + guest.getSecret()).text().contains("Your name is told to nobody"));
        assertFalse(given.portal().http().get("/en/sign-ups/" + guest.getSecret()).text().contains("Hana"), "others are not seen");

        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/exchange";
        var page = organiser.get(desk);
        assertTrue(page.text().contains("The &lt;b&gt;station"));
        var need = page.page().selectFirst("#need option:contains(Sam)").attr("value");
        var offer = page.page().selectFirst("#offer option:contains(Hana)").attr("value");
        assertEquals(302, organiser.submit(page, "form[action*=matching]", Map.of("need:control", need, "offer:control", offer)).status());
        assertEquals(0, toldOf("hana@exchange.example", "Sleepy Sam"), "nobody is named who has not agreed");
        assertTrue(given.mails("sam@exchange.example").getLast().getSubject().startsWith("Somebody is found for you"));
        assertEquals(0, organiser.get(desk).page().select("form[action*=matching]").size(), "the only bed is promised");
        assertEquals(302, say(guest, "BED.need", "1", true));
        assertEquals(302, say(guest, "BED.need", "1", true));
        assertEquals(1, toldOf("hana@exchange.example", "sam@exchange.example"), "once, when both agree");
        assertEquals(1, toldOf("sam@exchange.example", "hana@exchange.example"));
        assertTrue(organiser.get(desk).text().contains("Both know of each other."));

        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.MANAGE));
        assertEquals(403, given.portal().http().signIn(DemoAccounts.CONTRIBUTOR).get(desk).status(), "managing is not the duty to see the list");
        given.portal(() -> {
            given.portal().get(SignUpDeskService.class).forget(event.getId());
            return null;
        });
        assertTrue(given.portal(() -> given.portal().get(Shares.class).listOf(event.getId())).isEmpty(), "gone with the people");
    }
}
