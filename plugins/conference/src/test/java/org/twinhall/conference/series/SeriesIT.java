package org.twinhall.conference.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;

/** Events that repeat. */
@ExtendWith(ConferencePortal.class)
class SeriesIT {

    private final GivenEvents given;

    SeriesIT(GivenEvents given) {
        this.given = given;
    }

    @Test
    void anOrganiserRepeatsAnEventAndReadersFindAllItsDates() {
        var event = given.event("Reading Darwish together", "نقرأ درويش معًا", 20);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var page = "/en/desk/events/" + event.getSlug() + "/copy";
        for (int pressed = 0; pressed < 2; pressed++) {
            assertEquals(302, organiser.submit(organiser.get(page), "form:has([name$=times:control])", Map.of("times:control", "3")).status());
        }
        var made = organiser.get(page).page();
        assertEquals(3, made.select("#repeat").parents().select("li a[href*=/events/]").stream().filter(link -> link.attr("href").contains("reading-darwish")).count(), made.text());
        var reader = given.portal().http();
        assertTrue(reader.get("/en/events/" + event.getSlug()).page().select("#event-series").hasText());
        var series = reader.get("/en/events/" + event.getSlug()).page().selectFirst("section[aria-labelledby=event-series] .panel-more a").attr("href");
        assertEquals(1, reader.get("/en/events/series/" + series.substring(series.lastIndexOf('/') + 1)).page().select(".date").size(), "drafts are not shown");

        assertEquals(302, organiser.submit(organiser.get(page), "form:has(button:contains(Publish all 3))", Map.of()).status());
        for (var language : new String[] {"en", "ar"}) {
            var shown = reader.get("/" + language + "/events/series/" + series.substring(series.lastIndexOf('/') + 1));
            assertEquals(4, shown.page().select(".date").size(), shown.text());
            assertEquals(4, reader.get("/" + language + "/events/series/" + series.substring(series.lastIndexOf('/') + 1) + "/calendar.ics").text().split("BEGIN:VEVENT", -1).length - 1);
        }
        assertNotNull(reader.get("/ar/events/" + event.getSlug()).page().selectFirst("#event-series"));
        assertEquals(404, reader.get("/en/events/series/no-such-series").status());
    }

    @Test
    void twoWhoRepeatAtOnceMakeEachDateOnce() {
        var event = given.event("Dabke for beginners", "دبكة للمبتدئين", 30);
        var made = Stream.of(1, 2).map(one -> CompletableFuture.supplyAsync(() -> given.portal(() -> given.portal().get(SeriesService.class)
                .repeat(event.getId(), Rhythm.WEEK, 4)))).toList();
        assertEquals(4, made.stream().mapToInt(CompletableFuture::join).sum());
        assertEquals(4, given.portal(() -> given.portal().get(SeriesService.class).listDrafts(event).size()).intValue());
    }

    @Test
    void nobodyElseRepeatsIt() {
        var event = given.event("A closed circle", "حلقة مغلقة", 40);
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.MEMBER, () -> given.portal().get(SeriesService.class).repeat(event.getId(), Rhythm.WEEK, 1)));
        assertFalse(given.portal(() -> given.portal().get(SeriesService.class).findOf(event)).isPresent());
    }
}
