package org.twinhall.conference.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a calendar in the form of RFC 5545. The changes of the clocks come from the Java runtime's own table of zones, so that
 * they are those by which the portal itself reckons.
 */
final class ICalendar {

    private static final int LINE = 75;
    private static final int MONTHS = 13;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final StringBuilder text = new StringBuilder();
    private final List<Item> items = new ArrayList<>();
    private final String name;

    ICalendar(String name) {
        this.name = name;
    }

    /**
     * A date.
     *
     * @param uid      the same for ever
     * @param revision grows whenever it is told anew
     * @param starts   on the clock of its zone
     */
    record Item(String uid, int revision, Instant changed, LocalDateTime starts, LocalDateTime ends, ZoneId zone, String summary, String description,
                String location, String url, boolean cancelled) {
    }

    void add(Item item) {
        items.add(item);
    }

    /** The whole calendar. */
    String write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Twinhall//conference//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        property("X-WR-CALNAME", name);
        zones().forEach(this::zone);
        items.forEach(this::item);
        line("END:VCALENDAR");
        return text.toString();
    }

    /** Each zone with the time that its dates span. */
    private Map<String, List<Item>> zones() {
        var zones = new TreeMap<String, List<Item>>();
        items.forEach(item -> zones.computeIfAbsent(item.zone().getId(), zone -> new ArrayList<>()).add(item));
        return zones;
    }

    private void zone(String id, List<Item> dates) {
        var zone = ZoneId.of(id);
        var rules = zone.getRules();
        // From more than a year before the first date: whatever holds then was told by a change before it, or holds always.
        var from = dates.stream().map(Item::starts).min(LocalDateTime::compareTo).orElseThrow().minusMonths(MONTHS).atZone(zone).toInstant();
        var until = dates.stream().map(Item::ends).max(LocalDateTime::compareTo).orElseThrow().plusMonths(1).atZone(zone).toInstant();
        line("BEGIN:VTIMEZONE");
        line("TZID:" + id);
        var begin = rules.getOffset(from);
        observance(rules.isDaylightSavings(from), LocalDateTime.ofInstant(from, zone), begin, begin);
        for (var change = rules.nextTransition(from); change != null && change.getInstant().isBefore(until); change = rules.nextTransition(change.getInstant())) {
            observance(rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
        }
        line("END:VTIMEZONE");
    }

    private void observance(boolean summer, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
        var kind = summer ? "DAYLIGHT" : "STANDARD";
        line("BEGIN:" + kind);
        line("DTSTART:" + LOCAL.format(since));
        line("TZOFFSETFROM:" + offset(before));
        line("TZOFFSETTO:" + offset(after));
        line("END:" + kind);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return String.format(java.util.Locale.ROOT, "%s%02d%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
    }

    private void item(Item item) {
        line("BEGIN:VEVENT");
        line("UID:" + item.uid());
        line("SEQUENCE:" + item.revision());
        line("DTSTAMP:" + utc(item.changed()));
        line("LAST-MODIFIED:" + utc(item.changed()));
        line("DTSTART;TZID=" + item.zone().getId() + ":" + LOCAL.format(item.starts()));
        line("DTEND;TZID=" + item.zone().getId() + ":" + LOCAL.format(item.ends()));
        property("SUMMARY", item.summary());
        property("DESCRIPTION", item.description());
        property("LOCATION", item.location());
        line("URL:" + item.url());
        line("STATUS:" + (item.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    private static String utc(Instant moment) {
        return LOCAL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z";
    }

    private void property(String key, String value) {
        if (!value.isEmpty()) {
            line(key + ":" + value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n"));
        }
    }

    /** A line of at most 75 bytes; longer ones go on behind a blank, and no letter is cut. */
    private void line(String whole) {
        int bytes = 0;
        for (int at = 0; at < whole.length(); ) {
            int letter = whole.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(letter);
            bytes += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }
}
