package org.twinhall.content.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.access.Identity;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.group.Accent;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceService;
import org.twinhall.place.Places;
import org.twinhall.testing.Http;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** What a list of entries can be narrowed by is what the reader would find there. */
class ListChoicesIT {

    private final MovableClock clock = new MovableClock();
    private RunningPortal portal;

    @BeforeEach
    void start() {
        portal = RunningPortal.empty(clock);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aChoiceIsOfferedToThoseWhoWouldFindSomethingByIt() {
        group("early");
        group("late");
        group("inside");
        group("silent");
        write("Early", "early", "women", Visibility.PUBLIC, Language.ENGLISH);
        clock.move(Duration.ofDays(3 * 366));
        write("Late", "late", "culture", Visibility.PUBLIC, Language.ARABIC);
        write("Later", "late", "culture", Visibility.PUBLIC, Language.ARABIC);
        clock.move(Duration.ofDays(366));
        write("Inside", "inside", "sport", Visibility.MEMBERS, Language.ENGLISH);

        var visitor = portal.http();
        assertEquals(List.of("women", "culture"), choices(visitor, "topic"));
        assertEquals(List.of("early", "late"), choices(visitor, "group"));
        assertEquals(List.of("at-early", "at-late"), choices(visitor, "place"));
        assertEquals(List.of("2029", "2026"), choices(visitor, "year"));
        var member = portal.newAdministrator();
        assertEquals(List.of("women", "culture", "sport"), choices(member, "topic"));
        assertEquals(List.of("early", "inside", "late"), choices(member, "group"));
        assertEquals(List.of("at-early", "at-inside", "at-late"), choices(member, "place"));
        assertEquals(List.of("2030", "2029", "2026"), choices(member, "year"));
    }

    @Test
    void entriesAreCountedOnceInWhateverLanguagesTheyAreWritten() {
        var id = group("twice");
        var entry = write("Both", "twice", "women", Visibility.PUBLIC, Language.ENGLISH);
        write("كلاهما", "twice", "women", Visibility.PUBLIC, Language.ARABIC);
        write("Hidden", "twice", "women", Visibility.MEMBERS, Language.ENGLISH);
        clock.move(Duration.ofDays(366));
        portal.as(Identity.PORTAL, () -> portal.get(Publishing.class).publish(portal.get(EntryService.class).translate(entry, Language.ARABIC, "",
                new Wording("معًا", "", SafeHtml.of("<p>زيارة.</p>"), Map.of())).getId()));

        var place = portal.as(Identity.PORTAL, () -> portal.get(Places.class).idsOf(List.of("at-twice")).getFirst());
        for (var language : Language.values()) {
            assertCount(2, new EntryFilter("ARTICLE", null, id, null, null, false, false), language);
            assertCount(2, new EntryFilter("ARTICLE", "women", id, place, null, false, false), language);
            assertCount(0, new EntryFilter("ARTICLE", "sport", id, null, null, false, false), language);
            assertCount(0, new EntryFilter("ARTICLE", null, id, null, 2025, false, false), language);
        }
        assertCount(2, new EntryFilter("ARTICLE", null, id, null, 2026, false, false), Language.ENGLISH);
        assertCount(1, new EntryFilter("ARTICLE", null, id, null, 2026, false, false), Language.ARABIC);
        assertCount(1, new EntryFilter("ARTICLE", null, id, null, null, false, true), Language.ENGLISH);
        assertCount(2, new EntryFilter("ARTICLE", null, id, null, null, false, true), Language.ARABIC);
        var member = portal.newAdministrator().get("/en/articles?group=twice").page();
        assertTrue(member.text().contains("3 articles"), "what is for members counts for them: " + member.text());
    }

    private void assertCount(int expected, EntryFilter filter, Language language) {
        var reader = portal.get(EntryReader.class);
        portal.as(Identity.VISITOR, () -> {
            assertEquals(expected, reader.list(filter, language, 0, 12).size(), filter + " in " + language);
            assertEquals(expected, reader.count(filter, language), filter + " in " + language);
            return null;
        });
    }

    private static List<String> choices(Http reader, String field) {
        return reader.get("/en/articles").page().select("#filter-" + field + " option").eachAttr("value").stream().filter(value -> !value.isEmpty()).toList();
    }

    private long group(String slug) {
        return portal.as(Identity.PORTAL, () -> {
            var place = portal.get(PlaceService.class).enter(new PlaceProfile("at-" + slug, PlaceKind.values()[0], "PS", "", 32, 35, "At " + slug, "",
                    List.of(), List.of()));
            return portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP, place.getId(), new GroupProfile("Friends " + slug, "أصدقاء " + slug, "",
                    "", null, "", "", "", Accent.OLIVE, Set.of())).getId();
        });
    }

    private long write(String title, String group, String topic, Visibility visibility, Language language) {
        return portal.as(Identity.PORTAL, () -> {
            var owner = portal.get(GroupService.class).findByAddress(group).orElseThrow().getId();
            var written = portal.get(EntryService.class).begin("ARTICLE", Set.of(owner), language, "", new Wording(title, "", SafeHtml.of("<p>A visit.</p>"), Map.of()),
                    new Filing(visibility, Set.of(topic), Set.copyOf(portal.get(Places.class).idsOf(List.of("at-" + group)))));
            portal.get(Publishing.class).publish(written.getId());
            return written.getEntry().getId();
        });
    }
}
