package org.twinhall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.account.DemoAccounts;
import org.twinhall.group.GroupService;
import org.twinhall.job.Jobs;
import org.twinhall.testing.Await;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** Archives are made while the portal runs, whichever its database, and only those who may have them get them. */
@ExtendWith(PortalExtension.class)
class ArchivesIT {

    private static final String ALL = "/admin/archives";
    private static final String OF_GROUP = "/en/desk/groups/hanwell-sabastiya/archive";

    @TempDir
    private Path folder;

    private RunningPortal portal;

    @BeforeEach
    void take(RunningPortal running) {
        portal = running;
    }

    @Test
    void anAdministratorMakesFetchesAndDeletesTheWholePortal() throws Exception {
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        assertEquals(302, administrator.submit(administrator.get(ALL), "form[action*=make]", Map.of()).status());
        var address = made(administrator, ALL, "portal-");
        var file = folder.resolve("whole.zip");
        Files.write(file, administrator.save(address));
        try (var archive = new Archive(file)) {
            archive.verify();
            assertFalse(archive.isOfGroup());
            var slugs = new java.util.HashSet<String>();
            archive.rows("member_group", row -> slugs.add(row.get("slug")));
            assertTrue(slugs.contains("hanwell-sabastiya"), slugs.toString());
        }
        for (var other : new Http[] {portal.http(), portal.http().signIn(DemoAccounts.REPRESENTATIVE), portal.http().signIn(DemoAccounts.ORGANISER)}) {
            assertEquals(404, other.get(address).status());
        }
        assertEquals(403, portal.http().signIn(DemoAccounts.ORGANISER).get(ALL).status());
        var id = address.replaceAll("\\D", "");
        assertTrue(Files.exists(portal.home().resolve("archives/" + id + ".zip")));
        assertEquals(302, administrator.submit(administrator.get(ALL), "tr:has(a[href$=/" + id + "]) form", Map.of()).status());
        assertFalse(Files.exists(portal.home().resolve("archives/" + id + ".zip")));
        assertEquals(404, administrator.get(address).status());
    }

    @Test
    void aRepresentativeTakesTheArchiveOfHerOwnGroupWithoutPasswords() throws Exception {
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        var group = portal.inTransaction(() -> portal.get(GroupService.class).findByAddress("hanwell-sabastiya").orElseThrow().getId().toString());
        administrator.submit(administrator.get(ALL), "form[action*=make]", Map.of("what:control", group, "passwords:control", "on"));
        var secret = made(administrator, ALL, "hanwell-sabastiya-");

        var representative = portal.http().signIn(DemoAccounts.REPRESENTATIVE);
        assertTrue(representative.get("/en/desk/groups/hanwell-sabastiya").page().select("a[href*=/archive]").hasText(), "her desk leads there");
        assertEquals(404, representative.get(secret).status(), "what holds passwords is for administrators");
        assertEquals(302, representative.submit(representative.get(OF_GROUP), "main form", Map.of()).status());
        var address = made(representative, OF_GROUP, "hanwell-sabastiya-");
        var file = folder.resolve("group.zip");
        Files.write(file, representative.save(address));
        try (var archive = new Archive(file)) {
            assertTrue(archive.isOfGroup());
            archive.rows("account", row -> assertFalse(row.containsKey("password_hash")));
        }
        assertEquals(403, portal.http().signIn(DemoAccounts.EDITOR).get(OF_GROUP).status());
        assertEquals(403, representative.get("/en/desk/groups/" + otherGroup() + "/archive").status());

        var report = administrator.upload(administrator.get(ALL), "form[action*=takeIn]", Map.of("dry:control", "on"), "group.zip", Files.readAllBytes(file));
        assertTrue(report.text().contains("is here already"), report.page().select("main").text());
        var refused = administrator.upload(administrator.get(ALL), "form[action*=takeIn]", Map.of(), "group.zip", "no zip".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused.page().select(".error-summary").text().contains("no archive of a portal"), refused.page().select("main").text());
        assertFalse(Files.list(portal.home().resolve("archives")).anyMatch(one -> one.toString().endsWith(".part")), "what was received is not kept");
    }

    @Test
    void whatIsOlderThanAWeekGoes() throws Exception {
        var administrator = portal.http().signIn(DemoAccounts.ADMINISTRATOR);
        administrator.submit(administrator.get(ALL), "form[action*=make]", Map.of());
        var address = made(administrator, ALL, "portal-");
        portal.get(Jobs.class).run(PruneArchivesJob.class);
        assertEquals(200, administrator.get(address).status());
        try (var connection = portal.portal().database().getConnection(); var statement = connection.createStatement()) {
            statement.execute("update kept_archive set created_at = timestamp '2020-01-01 00:00:00' where id = " + address.replaceAll("\\D", ""));
            connection.commit();
        }
        portal.get(Jobs.class).run(PruneArchivesJob.class);
        assertEquals(404, administrator.get(address).status());
    }

    private String otherGroup() {
        return portal.inTransaction(() -> portal.get(org.twinhall.group.Groups.class).listAll().stream().map(org.twinhall.group.Group::getSlug)
                .filter(slug -> !slug.equals("hanwell-sabastiya")).reduce((one, other) -> other).orElseThrow());
    }

    private String made(Http reader, String page, String name) {
        portal.get(Jobs.class).run(ArchiveJob.class);
        Await.until("it is made", () -> reader.get(page).page().select("a[href^=/archives/]").stream().anyMatch(link -> link.text().startsWith(name))
                && reader.get(page).page().select(".notice").stream().noneMatch(notice -> notice.text().contains("being made")));
        return reader.get(page).page().select("a[href^=/archives/]").stream().filter(link -> link.text().startsWith(name)).findFirst().orElseThrow().attr("href");
    }
}
