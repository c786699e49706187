package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.programme.Wording;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** The network looks for a host for the conference after the next, and two groups have offered. */
public class HostingDemo implements DemoData {

    private static final int WEEKS = 6;

    private final HostingService service;
    private final Groups groups;
    private final Clock clock;

    @Inject
    HostingDemo(HostingService service, Groups groups, Clock clock) {
        this.service = service;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public void add() {
        var today = LocalDate.now(clock.withZone(Dates.ZONE));
        int year = today.getYear() + 2;
        var call = service.open(new HostingCallProfile(EventKind.CONFERENCE, year, today.plusWeeks(WEEKS), new Wording(
                "About 90 people come, for one day and the evening before. We need a hall, three rooms for workshops and a kitchen; the network pays up to £600 for them.",
                "يحضر نحو ٩٠ شخصًا ليوم واحد وللأمسية التي تسبقه. نحتاج إلى قاعة وثلاث غرف للورش ومطبخ، وتدفع الشبكة حتى ٦٠٠ جنيه لقاءها.")));
        offer(call, "dundee-nablus", new HostingProfile(Language.ENGLISH, null, "Steeple Church hall, Nethergate. Promised by the church.",
                LocalDate.of(year, Month.MAY, 13), LocalDate.of(year, Month.MAY, 20), 2, 140, "Hall for 140, four rooms, a large kitchen, a screen and a loop.",
                "Level from the street, lift to the rooms, hearing loop, a quiet room.", "Two interpreters, and help with beds."));
        offer(call, "camden-abu-dis", new HostingProfile(Language.ENGLISH, null, "A community centre near Camden Road. Asked for, not promised yet.",
                LocalDate.of(year, Month.JUNE, 3), null, 1, 90, "Hall for 90, two rooms, a small kitchen.", "A ramp at the side door; no lift to the upper room.",
                "£400 for the hall."));
    }

    private void offer(HostingCall call, String slug, HostingProfile profile) {
        groups.findBySlug(slug).ifPresent(group -> service.offer(call.getId(), group.getId(), at(group, profile)));
    }

    private static HostingProfile at(Group group, HostingProfile profile) {
        return new HostingProfile(profile.language(), group.getPlaceId(), profile.venue(), profile.firstDay(), profile.secondDay(), profile.days(),
                profile.capacity(), profile.rooms(), profile.access(), profile.needs());
    }
}
