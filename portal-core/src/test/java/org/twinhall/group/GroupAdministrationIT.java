package org.twinhall.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
class GroupAdministrationIT {

    private Grounds grounds;
    private Http administrator;

    @BeforeEach
    void signIn(RunningPortal portal) {
        grounds = new Grounds(portal);
        administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
    }

    @Test
    void aGroupIsEnteredAndReadersFindItAtOnce(RunningPortal portal) {
        var answer = enter("Alder Hill with Yabad", "");
        assertEquals(302, answer.status(), answer.text());
        assertTrue(answer.header("Location").contains("/desk/groups/alder-hill-with-yabad/people"), answer.header("Location"));
        assertEquals(200, portal.http().get("/en/groups/alder-hill-with-yabad").status());
        assertTrue(portal.http().get("/en/groups").text().contains("Alder Hill with Yabad"));
        assertEquals("Alder Hill with Yabad", grounds.acts("group.enter").getFirst().getSubject());
    }

    @Test
    void anAddressThatIsOrWasAnotherGroupsIsRefusedAndNothingTypedIsLost() {
        var answer = enter("Another Hanwell", "hanwell-sabastiya");
        assertEquals(200, answer.status());
        assertEquals("true", answer.page().selectFirst("#slug").attr("aria-invalid"));
        assertEquals("Another Hanwell", answer.page().selectFirst("#nameEnglish").attr("value"));
        assertEquals(200, enter("Nothing", "new").status(), "the address of the form itself");
    }

    @Test
    void aRenamedGroupIsFoundAtTheOldAddressForEver(RunningPortal portal) {
        grounds.group("before-name", "Named before");
        var page = administrator.get("/admin/groups/before-name");
        assertEquals(302, administrator.submit(page, "form[action*=address]", Map.of("slug:control", "After Name")).status());
        var reader = portal.http();
        assertEquals(200, reader.get("/en/groups/after-name").status());
        var old = reader.get("/ar/groups/before-name");
        assertEquals(301, old.status());
        assertTrue(old.header("Location").endsWith("/ar/groups/after-name"), old.header("Location"));
        var act = grounds.acts("group.rename").getFirst();
        assertEquals("before-name", act.getBefore());
        assertEquals("after-name", act.getAfter());
    }

    @Test
    void whoDescribesAGroupThatSomebodyElseJustDescribedIsToldAndLosesNothing(RunningPortal portal) {
        grounds.group("described-twice", "Described Twice");
        var address = "/en/desk/groups/described-twice";
        var mine = administrator.get(address);
        var theirs = administrator.submit(administrator.get(address), "form.form", Map.of("descriptionEnglish:control", "Theirs."));
        assertEquals(302, theirs.status(), () -> theirs.page().select(".error-summary").text());
        var answer = administrator.submit(mine, "form.form", Map.of("descriptionEnglish:control", "Mine."));
        assertEquals(200, answer.status());
        assertTrue(answer.page().select(".error-summary").text().contains("Somebody else"), answer.page().select("main").text());
        assertEquals("Mine.", answer.page().selectFirst("#descriptionEnglish").wholeText().strip());
        assertTrue(portal.http().get("/en/groups/described-twice").text().contains("Theirs."));
    }

    @Test
    void anArchivedGroupSaysSoAndIsListedApart(RunningPortal portal) {
        grounds.group("gone-by", "Gone By");
        var page = administrator.get("/admin/groups/gone-by");
        assertEquals(302, administrator.submit(page, "form[action*=standing]", Map.of("state:control", "ARCHIVED")).status());
        var reader = portal.http();
        assertTrue(reader.get("/en/groups/gone-by").page().select(".notice").text().contains("no more"));
        assertEquals("ARCHIVED", grounds.acts("group.become").getFirst().getAfter());
        assertFalse(list("state=ACTIVE").contains("Gone By"));
        assertTrue(list("state=ARCHIVED").contains("Gone By"));
    }

    @Test
    void groupsWithoutARepresentativeAreShownUntilTheyHaveOne(RunningPortal portal) {
        var group = grounds.group("left-alone", "Left Alone");
        assertTrue(list("state=ALONE").contains("Left Alone"));
        grounds.person("speaks-now@example.org", "speaks now", group, org.twinhall.access.Role.REPRESENTATIVE);
        assertFalse(list("state=ALONE").contains("Left Alone"));
        var row = administrator.get("/admin/groups?words=left+alone").page().selectFirst("tbody tr").text();
        assertTrue(row.contains("One person"), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/groups", "/admin/groups/new", "/admin/groups/hanwell-sabastiya"})
    void whoIsNoAdministratorIsRefused(String path, RunningPortal portal) {
        assertEquals(403, portal.http().signIn(DemoAccounts.REPRESENTATIVE).get(path).status());
        assertEquals(303, portal.http().get(path).status(), "a visitor is asked to sign in");
    }

    private String list(String query) {
        return administrator.get("/admin/groups?" + query).page().select("tbody").text();
    }

    private Http.Answer enter(String name, String slug) {
        var values = new HashMap<>(Map.of("nameEnglish:control", name, "nameArabic:control", name + " ع", "kind:control", "COUNCIL",
                "place:control", Long.toString(grounds.place("hanwell"))));
        values.put("slug:control", slug);
        return administrator.submit(administrator.get("/admin/groups/new"), "form.form", values);
    }

    @Test
    void aGroupWithoutAFriendYetStandsOnThePageOfItsPlace(RunningPortal portal) {
        new Grounds(portal).group("without-a-friend", "Group without a friend");
        assertTrue(portal.http().get("/en/places/hanwell").text().contains("Group without a friend"));
    }
}
