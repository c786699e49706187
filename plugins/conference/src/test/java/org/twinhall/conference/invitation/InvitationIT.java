package org.twinhall.conference.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twinhall.conference.GivenEvents.person;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Admission;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.Forgetting;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.text.Language;

/** Inviting people from a table, and what they do with it. */
@ExtendWith(ConferencePortal.class)
class InvitationIT {

    private final GivenEvents given;

    InvitationIT(GivenEvents given) {
        this.given = given;
    }

    private SignUpForm form(Event event, int places) {
        return given.portal(() -> given.portal().get(FormService.class).open(event.getId(), FormProfile.plain(FormKind.DELEGATE, places).admitting(Admission.INVITATION, true)));
    }

    private int taken(SignUpForm form) {
        return given.portal(() -> given.portal().get(SignUpForms.class).find(form.getId()).orElseThrow().getTaken());
    }

    private static String desk(Event event, SignUpForm form) {
        return "/en/desk/events/" + event.getSlug() + "/forms/" + form.getId() + "/invitations";
    }

    private Invitation invitation(Event event, SignUpForm form, String email) {
        return given.as(DemoAccounts.ORGANISER, () -> given.portal().get(InvitationService.class).list(event, form)).stream()
                .filter(one -> one.getEmail().equals(email)).findFirst().orElseThrow();
    }

    @Test
    void aTableIsLookedAtAndThenEachOfItHasAnInvitationThatIsTheirs() {
        var event = given.event("Invited", "مدعوون", 60);
        var form = form(event, 2);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var page = organiser.get(desk(event, form));
        var table = "Participant;E-mail;Language;Group\nRania;rania@invited.example;Arabic;\nNobody;no address;;\nTom;tom@invited.example;;no such group\n"
                + "Tom;tom@invited.example;;\nTom again;TOM@invited.example;;\n";
        var unmapped = organiser.upload(page, "form[action*=entry]", Map.of("act", "look"), "people.csv", table.getBytes(StandardCharsets.UTF_8));
        assertTrue(unmapped.page().select(".error-summary").text().contains("headings"), unmapped.page().select(".error-summary").text());
        var looked = organiser.upload(unmapped, "form[action*=entry]", Map.of("mapping:control", "name = Participant", "act", "look"), "", new byte[0]);
        assertEquals(List.of("is invited", "This is not an e-mail address.", "We do not know a group of this name.", "is invited", "This address is in the table twice."),
                looked.page().select("section td[data-label^=What]").eachText());
        assertEquals(0, taken(form), "a look does nothing");
        assertEquals(302, organiser.upload(looked, "form[action*=entry]", Map.of("act", "invite"), "", new byte[0]).status());
        assertEquals(2, taken(form), "a place is kept for each");
        assertTrue(given.mails("rania@invited.example").getLast().getSubject().contains("مدعوون"), "in her language");
        assertTrue(given.portal().http().get("/en/events/" + event.getSlug() + "/sign-up/" + form.getId()).text().contains("Only those who were invited"));

        var reader = given.portal().http();
        var own = "/ar/invitations/" + given.link("rania@invited.example", "invitations");
        assertEquals(InvitationState.INVITED, invitation(event, form, "rania@invited.example").getState());
        assertTrue(reader.get(own).page().select("#email").isEmpty(), "the address is not asked for");
        var values = person("رانيا", "somebody@else.example");
        assertEquals(302, reader.submit(reader.get(own), "form[action*=form]", values).status());
        var signUp = given.reread(form, "rania@invited.example");
        assertEquals(SignUpState.CONFIRMED, signUp.getState(), "whoever reads the mail of an address needs no second mail");
        assertEquals(2, taken(form), "the kept place is the place");
        assertTrue(reader.get(own).text().contains("قبلتم هذه الدعوة"));

        var tom = "/en/invitations/" + given.link("tom@invited.example", "invitations");
        assertEquals(302, reader.submit(reader.get(tom), "form[action*=decline]", Map.of()).status());
        assertEquals(1, taken(form), "what was kept is free");
        assertEquals(404, reader.get("/en/invitations/" + signUp.getSecret()).status());
        var again = organiser.submit(organiser.get(desk(event, form)), "form[action*=again]", Map.of());
        assertEquals(302, again.status());
        assertEquals(InvitationState.INVITED, invitation(event, form, "tom@invited.example").getState());
        assertEquals(2, given.mails("tom@invited.example").size());
    }

    @Test
    void aPlaceIsKeptUntilTheInvitationExpires() {
        var event = given.event("Expiring", "تنتهي", 60);
        var form = form(event, 1);
        given.as(DemoAccounts.ORGANISER, () -> given.portal().get(InvitationService.class).invite(form.getId(),
                List.of(new Invitee("Late", "late@expiring.example", Language.ENGLISH, null)), Instant.now()));
        assertEquals(1, taken(form));
        given.portal(() -> {
            given.portal().get(ExpireInvitationsJob.class).run();
            return null;
        });
        assertEquals(0, taken(form));
        var page = given.portal().http().get("/en/invitations/" + given.link("late@expiring.example", "invitations"));
        assertTrue(page.text().contains("not answered in time") && page.page().select("main form").isEmpty(), page.text());
        assertThrows(org.twinhall.account.RefusedException.class, () -> given.portal().get(InvitationVerbs.class).accept(
                invitation(event, form, "late@expiring.example").getSecret(), Application.of("Late", ""), Language.ENGLISH));
    }

    @Test
    void onlyThoseWhoSeeTheListInviteAndTheInvitedAreForgottenWithAllOthers() {
        var event = given.event("Few invite", "قلة تدعو", 60);
        var form = form(event, 5);
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> given.portal().get(InvitationService.class).invite(form.getId(),
                List.of(new Invitee("X", "x@few.example", Language.ENGLISH, null)), null)));
        assertEquals(404, given.portal().http().signIn(DemoAccounts.CONTRIBUTOR).get(desk(event, form)).status());
        given.as(DemoAccounts.ORGANISER, () -> given.portal().get(InvitationService.class).invite(form.getId(),
                List.of(new Invitee("Gone", "gone@few.example", Language.ENGLISH, null)), null));
        given.portal(() -> {
            given.portal().get(Forgetting.class).forget(event.getId());
            return null;
        });
        assertTrue(given.as(DemoAccounts.ORGANISER, () -> given.portal().get(InvitationService.class).list(event, form)).isEmpty());
        assertFalse(given.mails("gone@few.example").isEmpty());
    }
}
