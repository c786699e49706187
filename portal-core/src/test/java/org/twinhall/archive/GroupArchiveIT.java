package org.twinhall.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.ConfigKey;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeLog;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.media.Width;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.plugin.GroupRows;
import org.twinhall.testing.Await;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** A group goes to another portal, on another database, and finds everything of its own there beside what others have. */
class GroupArchiveIT {

    private static final Map<ConfigKey, String> EMBEDDED = Map.of(ConfigKey.DB_URL, "", ConfigKey.DB_USER, "", ConfigKey.DB_PASSWORD, "");
    private static final Set<GroupRows> OF_A_PLUGIN = Set.of(
            GroupRows.of("trip_visit").below("member_group", "group_id").refers("entry_id", "entry").unit(),
            GroupRows.of("trip_guest").below("trip_visit", "visit_id").refers("account_id", "account"));

    @TempDir
    private static Path folder;

    private static RunningPortal source;
    private static RunningPortal target;
    private static Path archive;

    @BeforeAll
    static void write() throws Exception {
        source = RunningPortal.start(RunningPortal.newHome(), EMBEDDED, true);
        target = RunningPortal.withDemo();
        for (var portal : new RunningPortal[] {source, target}) {
            sql(portal, "create table trip_visit (id bigint not null primary key, group_id bigint not null, entry_id bigint, title varchar(80) not null)",
                    "create sequence trip_visit_seq start with 1050 increment by 50 nocache",
                    "create table trip_guest (visit_id bigint not null, account_id bigint not null, primary key (visit_id, account_id))");
        }
        sql(source, "update member_group set slug = 'hanwell-moved' where slug = 'hanwell-sabastiya'");
        var story = source.as(Identity.PORTAL, GroupArchiveIT::tell);
        sql(source, "insert into trip_visit values (7, " + group(source, "hanwell-moved") + ", " + story + ", 'The olives')",
                "insert into trip_guest select 7, id from account where email_key = '" + DemoAccounts.EDITOR.email() + "'");
        archive = folder.resolve("group.zip");
        export(source, "hanwell-moved", archive);
    }

    @AfterAll
    static void stop() {
        source.close();
        target.close();
    }

    /** A text with a picture of the group and a link to another text, whose address is taken in the other portal. */
    private static long tell() {
        return source.inTransaction(() -> {
            long group = group(source, "hanwell-moved");
            var picture = source.get(MediaService.class).add(group, new Upload("olives.jpg", () -> new ByteArrayInputStream(Photographs.jpeg(77))), MediaText.NONE);
            var service = source.get(EntryService.class);
            var first = service.begin("NEWS", Set.of(group), Language.ENGLISH, "the-first-rain", new Wording("The first rain", "", SafeHtml.of("<p>It rained.</p>"), Map.of()),
                    new Filing(Visibility.PUBLIC, Set.of(), Set.of()));
            source.get(Publishing.class).publish(first.getId());
            var second = service.begin("NEWS", Set.of(group), Language.ENGLISH, "the-olives", new Wording("The olives", "", SafeHtml.of(
                    "<p>After <a href=\"/en/news/the-first-rain\">the rain</a>.</p><figure><img src=\"" + picture.path(Width.LARGE) + "\" alt=\"Trees\"></figure>"
                    + "<figure><img src=\"/media/999999/foreign.jpg\" alt=\"Not ours\"></figure>"), Map.of()), new Filing(Visibility.PUBLIC, Set.of("visits"), Set.of()));
            source.get(Publishing.class).publish(second.getId());
            return second.getEntry().getId();
        });
    }

    @Test
    void everythingComesWithNewNumbersBesideWhatIsThere() throws Exception {
        target.as(Identity.PORTAL, () -> target.inTransaction(() -> {
            var taken = target.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "the-first-rain", new Wording("Another rain", "", SafeHtml.of("<p>Elsewhere.</p>"), Map.of()),
                    new Filing(Visibility.PUBLIC, Set.of(), Set.of()));
            target.get(Publishing.class).publish(taken.getId());
            return null;
        }));
        var rehearsed = take(true);
        assertTrue(rehearsed.isNewGroup());
        assertEquals(404, target.http().get("/en/groups/hanwell-moved").status(), "a trial writes nothing");
        assertEquals(1, rehearsed.files());

        var report = take(false);
        assertEquals(rehearsed.come(), report.come());
        assertEquals(0, report.lines().get("account").come(), "people who are here already are not made twice");
        assertTrue(report.renamed().contains("the-first-rain → the-first-rain-2"), report.renamed().toString());

        var reader = target.http();
        assertEquals(200, reader.get("/en/groups/hanwell-moved").status());
        var olives = reader.get("/en/news/the-olives").page();
        assertEquals("/en/news/the-first-rain-2", olives.selectFirst(".prose a").attr("href"));
        assertTrue(reader.get("/en/news/the-first-rain-2").page().text().contains("It rained."));
        assertTrue(reader.get("/en/news/the-first-rain").page().text().contains("Elsewhere."), "what is here stays");
        assertEquals(1, olives.select(".prose img").size(), "a picture that did not come shows no other one");
        assertEquals(200, reader.get(olives.selectFirst(".prose img").attr("src")).status());
        for (var table : Set.of("entry", "translation", "revision", "entry_topic", "group_person", "trip_visit", "trip_guest")) {
            assertEquals(count(source, table, "hanwell-moved"), count(target, table, "hanwell-moved"), table);
        }
        assertEquals(texts(source), texts(target));
        assertTrue(target.http().signIn(DemoAccounts.EDITOR).get("/en/desk").text().contains("The olives"), "the editor goes on here");
        Await.until("it is found", () -> reader.get("/en/search?q=olives&group=hanwell-moved").page().select(".result").text().contains("The olives"));

        assertEquals(0, take(false).come(), "a second time nothing changes");
        assertEquals(texts(source), texts(target));
        var back = folder.resolve("back.zip");
        export(target, "hanwell-moved", back);
        try (var one = new Archive(archive); var other = new Archive(back)) {
            for (var table : Set.of("entry", "translation", "revision", "media_file", "place_name", "group_text")) {
                assertEquals(rows(one, table), rows(other, table), table);
            }
        }
    }

    @Test
    void anArchiveOfOneGroupIsNoWholePortalAndTheOtherWayRound() throws Exception {
        try (var opened = new Archive(archive)) {
            assertTrue(assertThrows(ArchiveException.class, () -> opened.load(target.portal().database(), target.home().resolve("media"))).getMessage().contains("alone"));
        }
        var whole = folder.resolve("whole.zip");
        new ArchiveWriter(source.portal().database(), source.home().resolve("media"), "1.0.0").write(whole, false, Instant.EPOCH);
        assertTrue(assertThrows(Exception.class, () -> target.as(Identity.PORTAL, () -> target.get(GroupImport.class).take(whole, true))).toString().contains("whole portal"));
    }

    @Test
    void nothingOfOtherGroupsIsInIt() throws Exception {
        try (var opened = new Archive(archive)) {
            var owners = new HashSet<String>();
            opened.rows("entry_owner", row -> owners.add(row.get("group_id")));
            opened.rows("media_file", row -> owners.add(row.get("group_id")));
            owners.remove(null);
            assertEquals(Set.of(Long.toString(group(source, "hanwell-moved"))), owners);
            opened.rows("account", row -> assertFalse(row.containsKey("password_hash")));
        }
    }

    private static GroupReport take(boolean dry) throws Exception {
        var taking = new GroupImport(tables(target), target.get(KeptArchives.class), target.get(PortalKey.class), target.get(EntryKinds.class), target.get(MediaSettings.class),
                target.get(UnitOfWork.class), target.get(ChangeLog.class), target.get(Access.class), target.get(AuditTrail.class));
        return target.as(Identity.PORTAL, () -> taking.take(archive, dry));
    }

    private static void export(RunningPortal portal, String slug, Path file) throws ArchiveException {
        new ArchiveWriter(portal.portal().database(), portal.home().resolve("media"), "1.0.0").from(portal.get(PortalKey.class).get())
                .only(new GroupScope(tables(portal), group(portal, slug), slug)).write(file, false, Instant.EPOCH);
    }

    private static GroupTables tables(RunningPortal portal) {
        var core = portal.get(GroupTables.class).inOrder();
        return new GroupTables(Stream.concat(core.stream(), OF_A_PLUGIN.stream()).collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
    }

    private static long group(RunningPortal portal, String slug) {
        return portal.inTransaction(() -> portal.get(GroupService.class).findByAddress(slug).orElseThrow().getId());
    }

    /** What stands in a table of an archive, without the numbers, which are others everywhere, and without what a portal decides for itself. */
    private static Set<Map<String, String>> rows(Archive archive, String table) throws Exception {
        var rows = new HashSet<Map<String, String>>();
        archive.rows(table, row -> {
            row.keySet().removeIf(column -> column.matches("id|.*_id|.*_by|featured|pinned|slug|links_read|renditions|version"));
            row.computeIfPresent("body", (column, html) -> html.replaceAll("/media/\\d+/", "/media/0/").replaceAll("<figure><img src=\"/media/0/foreign.jpg[^>]*></figure>", "")
                    .replace("the-first-rain-2", "the-first-rain"));
            rows.add(row);
        });
        return rows;
    }

    private static Set<String> texts(RunningPortal portal) throws Exception {
        var texts = new HashSet<String>();
        query(portal, "select title, state from translation where " + tables(portal).condition("translation", group(portal, "hanwell-moved")), texts);
        return texts;
    }

    private static long count(RunningPortal portal, String table, String slug) throws Exception {
        var numbers = new HashSet<String>();
        query(portal, "select count(*), 0 from " + table + " where " + tables(portal).condition(table, group(portal, slug)), numbers);
        return Long.parseLong(numbers.iterator().next().replaceAll(" .*", ""));
    }

    private static void query(RunningPortal portal, String sql, Set<String> into) throws Exception {
        try (var connection = portal.portal().database().getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                into.add(rows.getString(1) + " " + rows.getString(2));
            }
            connection.rollback();
        }
    }

    private static void sql(RunningPortal portal, String... statements) throws Exception {
        try (var connection = portal.portal().database().getConnection(); var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }
}
