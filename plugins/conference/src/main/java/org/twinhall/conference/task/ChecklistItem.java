package org.twinhall.conference.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.conference.event.EventKind;

/** What a conference of volunteers has to think of, with the days before (or, below zero, after) its day. */
enum ChecklistItem {
    VENUE(240, true), DATE_TOLD(180, false), BUDGET(180, false), ACCESS(150, true), VISAS(120, false), PROGRAMME(90, false), SIGN_UP(84, false),
    INTERPRETERS(60, false), BEDS(42, true), NOTICE(28, false), ON_LINE(21, true), PAPERS(14, false), FOOD(14, true), VENUE_LIST(10, false), HELPERS(7, true),
    PRINT(3, false), THANKS(-3, false), MINUTES(-14, false), REPORT(-21, true), ACCOUNTS(-30, false);

    private static final Set<ChecklistItem> OF_LARGE = EnumSet.of(BUDGET, VISAS, INTERPRETERS, BEDS, ACCOUNTS);
    private static final Set<ChecklistItem> OF_MEETING = EnumSet.of(NOTICE, PAPERS, MINUTES);
    private static final Set<ChecklistItem> OF_TALK = EnumSet.of(DATE_TOLD, SIGN_UP, INTERPRETERS, ON_LINE, THANKS, REPORT);

    private final int daysBefore;
    private final boolean byHost;

    ChecklistItem(int daysBefore, boolean byHost) {
        this.daysBefore = daysBefore;
        this.byHost = byHost;
    }

    int daysBefore() {
        return daysBefore;
    }

    /** Whether the host sees to it, when a group is host. */
    boolean isByHost() {
        return byHost;
    }

    /** What an event of a kind has to think of, in the order of the days. */
    static List<ChecklistItem> of(EventKind kind) {
        return Stream.of(values()).filter(item -> switch (kind) {
            case TALK -> OF_TALK.contains(item);
            case MEETING -> !OF_LARGE.contains(item);
            case WORKSHOP -> !OF_LARGE.contains(item) && !OF_MEETING.contains(item);
            case CONFERENCE, AGM -> true;
        }).toList();
    }
}
