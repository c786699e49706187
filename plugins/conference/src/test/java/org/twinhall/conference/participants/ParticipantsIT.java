package org.twinhall.conference.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Audience;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.text.Language;

/** Who stands on the list of participants, and who may read it. */
@ExtendWith(ConferencePortal.class)
class ParticipantsIT {

    private static void readers(GivenEvents given, Event event, Audience audience) {
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        assertEquals(302, organiser.submit(organiser.get("/en/desk/events/" + event.getSlug() + "/forms"), "section[aria-labelledby=audience-title] form",
                Map.of("readers:control", audience.name())).status());
    }

    private static Application agreed(String name, Audience audience) {
        return new Application(name, name.toLowerCase(java.util.Locale.ROOT) + "@list.example", null, List.of("Companion of " + name), Map.of(), false).shownTo(audience);
    }

    private static String signUpAddress(Event event, SignUpForm form) {
        return "/en/events/" + event.getSlug() + "/sign-up/" + form.getId();
    }

    @Test
    void onlyThoseWhoAgreedAreShownAndOnlyToThoseTheyAgreedTo(GivenEvents given) {
        var event = given.event("Listed people", "أشخاص في القائمة", 50);
        var form = given.form(event, FormKind.GUEST);
        var visitor = given.portal().http();
        assertNull(visitor.get(signUpAddress(event, form)).page().selectFirst("#shown"), "nobody is asked for what there is not");
        readers(given, event, Audience.PARTICIPANTS);
        var box = visitor.get(signUpAddress(event, form)).page().selectFirst("#shown");
        assertNotNull(box);
        assertFalse(box.hasAttr("checked"), "never ticked beforehand");
        assertEquals(302, visitor.submit(visitor.get(signUpAddress(event, form)), "form.form", Map.of("fields:name:control", "Quiet Quentin",
                "fields:email:control", "quentin@list.example")).status());
        assertEquals(Audience.NOBODY, given.reread(form, "quentin@list.example").getShownTo());
        assertEquals(302, visitor.submit(visitor.get(signUpAddress(event, form)), "form.form", Map.of("fields:name:control", "Ticked Tess",
                "fields:email:control", "tess@list.example", "fields:shown:control", "on")).status());
        assertEquals(Audience.PARTICIPANTS, given.reread(form, "tess@list.example").getShownTo());
        var narrow = given.come(form, agreed("Nadia", Audience.PARTICIPANTS), Language.ENGLISH);
        given.come(form, agreed("Edwin", Audience.EVERYBODY), Language.ENGLISH);
        given.come(form, agreed("Hidden", Audience.NOBODY), Language.ENGLISH);
        var list = visitor.get("/en/sign-ups/" + narrow.getSecret() + "/participants").text();
        assertTrue(list.contains("Nadia") && list.contains("Edwin"), list);
        assertFalse(list.contains("Hidden") || list.contains("Tess") || list.contains("Companion"), "without a place or without a word nobody is shown");
        assertEquals(404, visitor.get("/en/events/" + event.getSlug() + "/participants").status());
        assertEquals(404, visitor.get("/en/sign-ups/" + given.reread(form, "tess@list.example").getSecret() + "/participants").status(), "no place yet");
        readers(given, event, Audience.EVERYBODY);
        var open = visitor.get("/ar/events/" + event.getSlug() + "/participants");
        assertTrue(open.text().contains("Edwin"));
        assertFalse(open.text().contains("Nadia"), "she agreed to be shown to those with a place");
        assertNotNull(open.page().selectFirst("meta[name=robots][content*=noindex]"));
        assertNotNull(visitor.get("/en/events/" + event.getSlug()).page().selectFirst("main a[href$=/participants]"));
        // She agrees to more by changing her sign-up, and takes it back by the same page.
        var change = "/en/sign-ups/" + narrow.getSecret() + "/change";
        assertFalse(visitor.get(change).page().selectFirst("#shown").hasAttr("checked"));
        assertEquals(302, visitor.submit(visitor.get(change), "form.form", Map.of("fields:shown:control", "on")).status());
        assertTrue(visitor.get("/en/events/" + event.getSlug() + "/participants").text().contains("Nadia"));
        var back = new java.util.HashMap<String, String>();
        back.put("fields:shown:control", null);
        assertEquals(302, visitor.submit(visitor.get(change), "form.form", back).status());
        assertFalse(visitor.get("/en/events/" + event.getSlug() + "/participants").text().contains("Nadia"));
        readers(given, event, Audience.NOBODY);
        assertEquals(404, visitor.get("/en/events/" + event.getSlug() + "/participants").status());
        assertEquals(404, visitor.get("/en/sign-ups/" + narrow.getSecret() + "/participants").status());
    }
}
