package org.twinhall.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Role;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
class GroupPeopleIT {

    private static int number;

    private Grounds grounds;
    private Group group;
    private String people;
    private String mark;

    @BeforeEach
    void enterAGroup(RunningPortal portal) {
        mark = "people-" + ++number;
        grounds = new Grounds(portal);
        group = grounds.group(mark, "Friends " + number);
        people = "/en/desk/groups/" + mark + "/people";
    }

    @Test
    void whoHasNoAccountIsInvitedByMailAndWritesForTheGroupAfterwards(RunningPortal portal) {
        var anna = representative("anna", portal);
        var email = mark + "-new@example.org";
        var answer = takeIn(anna, email, "Noor", "CONTRIBUTOR");
        assertEquals(302, answer.status(), answer.text());
        var link = java.util.regex.Pattern.compile("/en/invitation/[\\w-]{43}").matcher(grounds.mailTo(email));
        assertTrue(link.find(), "no invitation in: " + grounds.mailTo(email));
        var noor = portal.http();
        var form = noor.get(link.group());
        noor.submit(form, "form.form", Map.of(control(form, "password"), Grounds.PASSWORD));
        noor.signIn(email, Grounds.PASSWORD);
        assertEquals(200, noor.get("/en/desk").status());
        assertEquals(403, noor.get(people).status());
    }

    @Test
    void whoHasAnAccountIsToldByMailWhoTookThemIn(RunningPortal portal) {
        var anna = representative("anna", portal);
        var email = mark + "-known@example.org";
        grounds.person(email, "Sami");
        assertEquals(302, takeIn(anna, email, "whatever", "EDITOR").status());
        var mail = grounds.mailTo(email);
        assertTrue(mail.contains("anna has made you an editor of Friends"), mail);
        assertTrue(anna.get(people).page().select("tbody tr").text().contains("Sami"), "the account's own name");
        var act = grounds.acts("group.give").getFirst();
        assertEquals("Sami: editor", act.getAfter());
    }

    @Test
    void nobodyIsTakenInTwiceAndWhatWasTypedStays(RunningPortal portal) {
        var anna = representative("anna", portal);
        var answer = takeIn(anna, mark + "-anna@example.org", "Anna again", "EDITOR");
        assertEquals(200, answer.status());
        var field = answer.page().selectFirst("#email");
        assertEquals("true", field.attr("aria-invalid"));
        assertEquals("Anna again", answer.page().selectFirst("#name").attr("value"));
        assertEquals(Role.REPRESENTATIVE, roles(portal).get(mark + "-anna@example.org"));
    }

    @Test
    void anotherGroupsRepresentativeIsRefusedByPageAndByPost(RunningPortal portal) {
        var anna = representative("anna", portal);
        var form = anna.get(people);
        var stranger = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
        assertEquals(403, stranger.get(people).status());
        var email = mark + "-smuggled@example.org";
        var answer = stranger.submit(form, "form.form", filledIn(form, email, "Smuggled", "REPRESENTATIVE"));
        assertEquals(403, answer.status());
        assertEquals("", grounds.mailTo(email));
        assertEquals(1, roles(portal).size());
    }

    @Test
    void anEditorDoesNotSeeToPeople(RunningPortal portal) {
        grounds.person(mark + "-editor@example.org", "editor", group, Role.EDITOR);
        assertEquals(403, portal.http().signIn(mark + "-editor@example.org", Grounds.PASSWORD).get(people).status());
    }

    @Test
    void theLastRepresentativeStaysUnlessTheNetworkDecides(RunningPortal portal) {
        var anna = representative("anna", portal);
        var page = anna.get(person("anna"));
        for (var form : new String[] {"form[action*=change]", "form[action*=take]"}) {
            var role = page.page().selectFirst(form + " select");
            var answer = anna.submit(page, form, role == null ? Map.of() : Map.of(role.attr("name"), "EDITOR"));
            assertEquals(200, answer.status());
            assertTrue(answer.page().select(".error-summary").text().contains("last representative"), answer.text());
        }
        assertEquals(Role.REPRESENTATIVE, roles(portal).get(mark + "-anna@example.org"));
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var same = organiser.get(page.path());
        assertEquals(302, organiser.submit(same, "form[action*=take]", Map.of()).status());
        assertEquals(Map.of(), roles(portal));
    }

    @Test
    void whoIsTakenOutCanWriteForTheGroupNoMore(RunningPortal portal) {
        var anna = representative("anna", portal);
        grounds.person(mark + "-ben@example.org", "ben", group, Role.EDITOR);
        var ben = portal.http().signIn(mark + "-ben@example.org", Grounds.PASSWORD);
        assertEquals(200, ben.get("/en/desk").status());
        var page = anna.get(person("ben"));
        assertEquals(302, anna.submit(page, "form[action*=take]", Map.of()).status());
        assertEquals(403, ben.get("/en/desk").status());
        assertEquals("ben: editor", grounds.acts("group.take").getFirst().getBefore());
    }

    @Test
    void whoStepsBackFromTheOwnRoleLandsOnAPageThatMayBeSeen(RunningPortal portal) {
        var anna = representative("anna", portal);
        grounds.person(mark + "-second@example.org", "second", group, Role.REPRESENTATIVE);
        var page = anna.get(person("anna"));
        var answer = anna.submit(page, "form[action*=take]", Map.of());
        assertEquals(302, answer.status());
        assertEquals(200, anna.open(java.net.URI.create(answer.header("Location")).getRawPath() + "?done=ownRole").status());
    }

    private Http representative(String name, RunningPortal portal) {
        var email = mark + "-" + name + "@example.org";
        grounds.person(email, name, group, Role.REPRESENTATIVE);
        return portal.http().signIn(email, Grounds.PASSWORD);
    }

    private Http.Answer takeIn(Http http, String email, String name, String role) {
        var form = http.get(people);
        return http.submit(form, "form.form", filledIn(form, email, name, role));
    }

    /** The page of somebody of the group. */
    private String person(String name) {
        return people + "/" + grounds.account(mark + "-" + name + "@example.org").getId();
    }

    private static Map<String, String> filledIn(Http.Answer form, String email, String name, String role) {
        return Map.of(control(form, "email"), email, control(form, "name"), name, control(form, "role"), role);
    }

    private static String control(Http.Answer form, String id) {
        return form.page().selectFirst("#" + id).attr("name");
    }

    private Map<String, Role> roles(RunningPortal portal) {
        return portal.as(org.twinhall.access.Identity.PORTAL, () -> portal.inTransaction(() -> portal.get(GroupPeople.class)
                .list(group.getId()).stream().collect(java.util.stream.Collectors.toMap(person -> person.account().getEmail(), GroupPeople.Person::role))));
    }
}
