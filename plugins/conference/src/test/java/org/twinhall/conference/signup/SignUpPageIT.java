package org.twinhall.conference.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.twinhall.conference.GivenEvents.person;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Events;
import org.twinhall.group.Groups;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

/** The form that people fill in, and the page that is theirs afterwards. */
@ExtendWith(ConferencePortal.class)
class SignUpPageIT {

    private GivenEvents given;
    private RunningPortal portal;

    @BeforeEach
    void given(GivenEvents events) {
        given = events;
        portal = events.portal();
    }

    @Test
    void somebodySignsUpWithoutAnAccountInArabicAndConfirmsByOneButton() {
        var guests = given.formOf(given.demo("Annual conference"), FormKind.GUEST);
        var reader = portal.http();
        var address = "/ar/events/" + given.demo("Annual conference").getSlug() + "/sign-up/" + guests.getId();
        var empty = reader.submit(reader.get(address), "form.form", person("", "no address"));
        assertEquals(200, empty.status());
        assertEquals("true", empty.page().selectFirst("#name").attr("aria-invalid"));
        assertEquals("no address", empty.page().selectFirst("#email").attr("value"));
        var lunch = empty.page().selectFirst("select[id^=question]");
        var values = person("سميرة زيد", "samira@example.org");
        values.put(lunch.attr("name"), "1");
        values.put("fields:residence:control", "PALESTINE");
        var held = reader.submit(empty, "form.form", values);
        assertEquals(302, held.status(), held.page().select(".error-summary").text());
        var own = "/ar/sign-ups/" + given.link("samira@example.org", "sign-ups");
        assertEquals(1, reader.get(own).page().select("main button").size());
        assertTrue(reader.get(own).text().contains("ينتظر التأكيد بالبريد"), "opening the link changes nothing");
        assertEquals(302, reader.submit(reader.get(own), "form[action*=confirmation]", Map.of()).status());
        var ticket = reader.get(own).page();
        assertTrue(ticket.text().contains("له مكان"));
        assertTrue(ticket.text().contains("نباتي"));
        assertTrue(ticket.text().contains("meet.example.org"));
        assertEquals("no-store", reader.get(own).header("Cache-Control"));
        assertEquals(302, reader.submit(reader.get(own), "form[action*=withdrawal]", Map.of()).status());
        assertTrue(reader.get(own).text().contains("انسحب"));
    }

    @Test
    void theEmptyFormIsKeptForAllUntilSomethingChanges() {
        var address = "/en/events/" + given.demo("Annual conference").getSlug() + "/sign-up/" + given.formOf(given.demo("Annual conference"), FormKind.VOLUNTEER).getId();
        var mark = portal.http().get(address).header("ETag");
        assertFalse(mark.isEmpty());
        assertEquals(304, portal.http().get(address, "If-None-Match", mark).status());
        assertEquals("no-store", portal.http().signIn(DemoAccounts.MEMBER).get(address).header("Cache-Control"));
        var filled = portal.http();
        assertEquals(200, filled.submit(filled.get(address), "form.form", person("Only A Name", "")).status());
        assertFalse(portal.http().get(address).text().contains("Only A Name"), "what one person entered is shown to nobody else");
    }

    @Test
    void theSecondOfAGroupIsToldWhoHasItsPlace() {
        var meeting = given.demo("Annual general meeting");
        var delegates = given.formOf(meeting, FormKind.DELEGATE);
        var reader = portal.http();
        var address = "/en/events/" + meeting.getSlug() + "/sign-up/" + delegates.getId();
        var page = reader.get(address);
        var dundee = page.page().select("#group option").stream().filter(option -> option.text().startsWith("Dundee-Nablus")).findFirst().orElseThrow();
        var values = person("Second Comer", "second@example.org");
        values.put("fields:group:control", dundee.attr("value"));
        var told = reader.submit(page, "form.form", values);
        assertEquals(200, told.status());
        assertTrue(told.page().select(".error-summary").text().contains("Morag Sinclair"), told.page().select(".error-summary").text());
        values.put("fields:alternate:control", "on");
        assertTrue(reader.submit(told, "form.form", values).header("Location").contains("ALTERNATE"));
    }

    @Test
    void anExtensionSaysWhoMaySignUpAndWhyNot() {
        var event = given.event("Paid up", "مدفوع", 60);
        var form = given.form(event, FormKind.GUEST);
        Eligibility paidUp = (who, language) -> who.email().endsWith("@unpaid.example")
                ? Optional.of(language == Language.ARABIC ? "لم تُدفع العضوية." : "The membership is not paid.") : Optional.empty();
        var verbs = new SignUpVerbs(portal.get(SignUpForms.class), portal.get(SignUps.class), portal.get(Events.class),
                new Admittance(portal.get(Groups.class), Set.of(paidUp)), portal.get(Seats.class), portal.get(Accounts.class), portal.get(Answers.class),
                portal.get(ChoicePlaces.class), portal.get(org.twinhall.event.Events.class), portal.get(Access.class), Clock.systemUTC());
        var refused = assertThrows(IneligibleException.class, () -> portal.inTransaction(() ->
                verbs.signUp(form.getId(), Application.of("Unpaid", "somebody@unpaid.example"), Language.ARABIC)));
        assertEquals("لم تُدفع العضوية.", refused.reason());
        assertEquals(Outcome.Verdict.HELD, portal.inTransaction(() ->
                verbs.signUp(form.getId(), Application.of("Paid", "somebody@paid.example"), Language.ENGLISH)).verdict());
        assertTrue(portal.get(Admittance.class).asks(OpenGroups.class), "what plugins contribute is asked");
    }

    @Test
    void whoLeavesThePortalIsNotExpectedAnyMore() {
        var guests = given.formOf(given.demo("Annual conference"), FormKind.GUEST);
        var member = portal.http().signIn(DemoAccounts.MEMBER);
        var page = member.get("/en/events/" + given.demo("Annual conference").getSlug() + "/sign-up/" + guests.getId());
        assertEquals(DemoAccounts.MEMBER.email(), page.page().selectFirst("#email").attr("value"));
        var values = new HashMap<String, String>();
        values.put(page.page().selectFirst("select[id^=question]").attr("name"), "0");
        values.put("fields:residence:control", "BRITAIN");
        assertTrue(member.submit(page, "form.form", values).header("Location").contains("CONFIRMED"), "an account's address needs no mail");
        long account = portal.as(Identity.PORTAL, () -> portal.get(Accounts.class).findByEmail(DemoAccounts.MEMBER.email()).orElseThrow().getId());
        var told = portal.as(Identity.PORTAL, () -> portal.get(SignUpPrivacy.class).export(account)).toString();
        assertTrue(told.contains("Annual conference") && told.contains("Lunch=Everything"), told);
        portal.as(Identity.PORTAL, () -> {
            portal.get(SignUpPrivacy.class).erase(account);
            return null;
        });
        assertEquals(Map.of(), portal.as(Identity.PORTAL, () -> portal.get(SignUpPrivacy.class).export(account)));
        assertEquals(0, portal.http().signIn(DemoAccounts.EDITOR).get("/en/desk/events/" + given.demo("Annual conference").getSlug() + "/people?q=" + DemoAccounts.MEMBER.email()).page().select("tbody tr").size());
    }
}
