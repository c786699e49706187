package org.twinhall.conference.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinhall.ConfigKey;
import org.twinhall.access.Identity;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.signup.Outcome.Verdict;
import org.twinhall.mail.MailLine;
import org.twinhall.mail.MailService;
import org.twinhall.testing.Folders;
import org.twinhall.testing.OtherProcess;
import org.twinhall.testing.RunningPortal;
import org.twinhall.testing.TestDatabase;
import org.twinhall.text.Language;

/** A portal that is killed while a crowd signs up gives no place twice, loses none that it gave, and writes to each who has one once. */
class PlacesSurviveKillIT {

    private static final int PLACES = 10;

    private final Path home = RunningPortal.homeWithPlugin();
    private final Map<ConfigKey, String> database = TestDatabase.fresh();
    private final Map<String, Verdict> told = new TreeMap<>();

    @AfterEach
    void clean() {
        Folders.delete(home);
    }

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tenPlacesAreTenPlacesHoweverOftenTheProcessIsKilled() throws Exception {
        long form;
        try (var portal = RunningPortal.again(home, database)) {
            form = portal.as(Identity.PORTAL, () -> open(portal));
        }
        var crowds = List.of("early", "late");
        for (var crowd : crowds) {
            // After the first answers, while all the others press.
            new OtherProcess(CrowdedPortal.class, home, database).killAfter(crowds.indexOf(crowd) + 2, form + " " + crowd, this::note);
            try (var portal = RunningPortal.again(home, database)) {
                compare(portal, form);
            }
        }
        try (var portal = RunningPortal.again(home, database)) {
            for (var email : CrowdedPortal.crowd("last")) {
                told.put(email, portal.as(Identity.VISITOR, () -> portal.get(SignUpService.class).signUp(form, Application.of("Last", email), Language.ENGLISH)).verdict());
            }
            assertEquals(PLACES, compare(portal, form).size());
            assertTrue(Set.of(Verdict.HELD, Verdict.FULL).containsAll(told.values()), told.toString());
        }
    }

    private static long open(RunningPortal portal) {
        var events = portal.get(EventService.class);
        var words = new EnumMap<>(Map.of(Language.ENGLISH, new EventWords(Language.ENGLISH, "A small hall", "", "", "", "", "")));
        var starts = LocalDateTime.now().plusDays(30);
        var event = events.enter(new EventProfile(EventKind.MEETING, words, ZoneId.of("Europe/London"), starts, starts.plusHours(2), null, false, "", null, 60));
        events.publish(event.getId());
        return portal.get(FormService.class).open(event.getId(), new FormProfile(FormKind.GUEST, "", "", null, null, null, PLACES, 1, GroupRule.NONE, 1, false, 48)).getId();
    }

    private void note(String line) {
        // The last one may be half a line.
        if (line.matches("[A-Z]+ \\w+@crowd\\.example")) {
            told.put(line.substring(line.indexOf(' ') + 1), Verdict.valueOf(line.substring(0, line.indexOf(' '))));
        }
    }

    /** Who has a place in the database, after what was told was compared with it. */
    private Set<String> compare(RunningPortal portal, long form) {
        var holders = new TreeSet<String>();
        portal.as(Identity.PORTAL, () -> portal.get(SignUps.class).listWhole(List.of(form)).stream().filter(one -> one.getState().holds())
                .map(SignUp::getEmail).toList()).forEach(email -> assertTrue(holders.add(email), email + " has two places"));
        assertEquals(holders.size(), portal.as(Identity.PORTAL, () -> portal.get(SignUpForms.class).find(form).orElseThrow().getTaken()).intValue());
        assertTrue(holders.size() <= PLACES, holders.toString());
        told.forEach((email, verdict) -> assertEquals(verdict == Verdict.HELD, holders.contains(email), email + " was told " + verdict));
        var mails = portal.as(Identity.PORTAL, () -> portal.get(MailService.class).list(null, 0, 5000)).stream().filter(mail -> mail.recipient().endsWith("@crowd.example"))
                .collect(Collectors.groupingBy(MailLine::recipient, TreeMap::new, Collectors.counting()));
        assertEquals(holders, mails.keySet(), "a mail to each who has a place, and to nobody else");
        assertTrue(mails.values().stream().allMatch(count -> count == 1), mails.toString());
        return holders;
    }
}
