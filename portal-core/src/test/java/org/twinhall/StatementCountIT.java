package org.twinhall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Finding;
import org.twinhall.content.Publishing;
import org.twinhall.content.Topic;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.content.menu.GroupMenuService;
import org.twinhall.content.menu.GroupMenuTarget;
import org.twinhall.group.Accent;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.GroupService;
import org.twinhall.http.PageCache;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceService;
import org.twinhall.place.Places;
import org.twinhall.planet.Given;
import org.twinhall.testing.Http;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.Statements;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** A page asks the database for a list as a whole, never line by line: a portal that grows does not grow slow. */
class StatementCountIT {

    private static final int FEW = 4;
    private static final int MANY = 30;
    private static final int MOST = 20;

    private static final List<String> PUBLIC = List.of("/en", "/ar", "/en/groups", "/en/groups/group-0", "/en/groups/points.json",
            "/en/groups/group-0/news", "/en/groups/group-0/articles", "/en/groups/group-0/pages",
            "/en/news", "/ar/news", "/en/news?topic=starting&group=group-0", "/en/articles", "/en/articles/visit-0", "/en/news/report-0",
            "/en/pages/chapter-0", "/en/places", "/en/places/place-0", "/en/search?q=visit", "/en/elsewhere", "/en/elsewhere?group=group-0", "/en/contact", "/en/menu");

    private static final List<String> WORK = List.of("/en/desk", "/en/desk/files", "/en/desk/groups", "/en/desk/groups/group-0",
            "/admin", "/admin/people", "/admin/audit", "/admin/mail", "/admin/jobs", "/en/desk/new",
            "/admin/groups", "/admin/places", "/en/desk/groups/group-0/people", "/en/desk/elsewhere", "/admin/feeds",
            "/en/desk/groups/group-0/elsewhere",
            "/admin/archives",
            "/en/desk/order", "/en/desk/menu");

    @Test
    void listsOfManyLinesNeedNoMoreStatementsThanListsOfFew() {
        try (var portal = RunningPortal.start(RunningPortal.newHome(), Map.of(), false)) {
            var statements = new Statements(portal);
            fill(portal, 0, FEW);
            var administrator = portal.newAdministrator();
            var few = open(portal, administrator, statements);
            fill(portal, FEW, MANY);
            var many = open(portal, administrator, statements);
            var grown = new ArrayList<String>();
            many.forEach((path, asked) -> {
                if (asked.size() > few.get(path).size()) {
                    grown.add(path + " needs " + few.get(path).size() + " for few and " + asked.size() + " for many: " + mostOften(asked));
                } else if (asked.size() > MOST) {
                    grown.add(path + " needs " + asked.size() + ": " + mostOften(asked));
                }
            });
            assertEquals(List.of(), grown);
            assertTrue(many.values().stream().anyMatch(asked -> asked.size() > 3), "nothing was counted: " + many);
        }
    }

    private static Map<String, List<String>> open(RunningPortal portal, Http administrator, Statements statements) {
        portal.get(Follower.class).catchUp();
        var counts = new TreeMap<String, List<String>>();
        PUBLIC.forEach(path -> counts.put(path, count(portal, portal.http(), path, statements)));
        WORK.forEach(path -> counts.put(path, count(portal, administrator, path, statements)));
        counts.put("uses", count(portal, administrator, "/en/desk/entries/" + used(portal) + "/en/uses", statements));
        return counts;
    }

    /** The entry to which all others lead. */
    private static long used(RunningPortal portal) {
        return portal.as(Identity.PORTAL, () -> portal.get(EntryReader.class).find("NEWS", "report-0", Language.ENGLISH) instanceof Finding.Live live
                ? Long.valueOf(live.entry().entryId()) : Long.valueOf(0));
    }

    private static List<String> count(RunningPortal portal, Http http, String path, Statements statements) {
        // What is read once and remembered, such as the spellings of places, is read now; settings are read once a second.
        while (true) {
            long last = portal.lastChange();
            assertEquals(200, http.get(path).status(), path);
            portal.get(PageCache.class).empty();
            var asked = statements.of(() -> http.get(path)).stream().filter(one -> !one.contains("FROM setting")).toList();
            // A job in the background, such as the one that renders pictures, may have made the page read anew.
            if (portal.lastChange() == last) {
                return asked;
            }
        }
    }

    private static String mostOften(List<String> asked) {
        return asked.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(3).map(entry -> "\n   " + entry.getValue() + " x " + entry.getKey())
                .collect(Collectors.joining());
    }

    private static void fill(RunningPortal portal, int from, int until) {
        for (int number = from; number < until; number++) {
            int now = number;
            portal.as(Identity.PORTAL, () -> {
                one(portal, now);
                return null;
            });
        }
    }

    /** A place with its group, people of the first group, and a text of each kind about the first place by two groups. */
    private static void one(RunningPortal portal, int number) throws IOException {
        var place = portal.get(PlaceService.class).enter(new PlaceProfile("place-" + number, PlaceKind.values()[0],
                number % 2 == 0 ? "PS" : "GB", "Region " + number, 32 + number * 0.01, 35, "Place " + number, "مكان " + number,
                List.of("Plase " + number), List.of("Old place " + number)));
        long first = portal.get(Places.class).findBySlug("place-0").orElseThrow().getId();
        var group = portal.get(GroupService.class).enter("group-" + number, GroupKind.TWINNING_GROUP, place.getId(),
                new GroupProfile("Group " + number, "مجموعة " + number, "A group.", "", 2000, "", "", "friends@example.org", Accent.OLIVE,
                        new HashSet<>(List.of(first, place.getId()))));
        long home = portal.get(GroupService.class).findByAddress("group-0").orElseThrow().getId();
        var member = portal.get(AccountService.class).invite("member" + number + "@example.org", "Member " + number, Language.ENGLISH, Set.of(Role.MEMBER));
        portal.get(GroupPeople.class).give(home, member.getId(), Role.REPRESENTATIVE);
        Given.published(portal, group.getId(), List.of("Elsewhere " + number));
        Given.published(portal, home, IntStream.rangeClosed(0, number).mapToObj(item -> "Own site " + item).toList());
        var picture = portal.get(MediaService.class).add(null, picture(number), new MediaText("A square " + number, "مربع", ""));
        for (var kind : Map.of("NEWS", "Report", "ARTICLE", "Visit", "PAGE", "Chapter").entrySet()) {
            var written = portal.get(EntryService.class).begin(kind.getKey(), kind.getKey().equals("PAGE") ? Set.of() : new HashSet<>(List.of(home, group.getId())),
                    Language.ENGLISH, "", new Wording(kind.getValue() + " " + number, "About a visit.", SafeHtml.of("<p>A <a href=\"/en/news/report-0\">visit</a>.</p>"), Map.of()),
                    new Filing(Visibility.PUBLIC, Set.of(Topic.ALL.getFirst()), Set.of(first)));
            portal.get(EntryService.class).illustrate(written.getEntry().getId(), picture.getId());
            portal.get(Publishing.class).publish(written.getId());
            if (kind.getKey().equals("NEWS") && number < GroupMenuService.MOST) {
                portal.get(GroupMenuService.class).add(home, new GroupMenuTarget(written.getEntry().getId(), null, ""), "", "");
            }
        }
    }

    private static Upload picture(int number) {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 20, number / 20, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("square-" + number + ".png", () -> new ByteArrayInputStream(bytes.toByteArray()));
    }
}
