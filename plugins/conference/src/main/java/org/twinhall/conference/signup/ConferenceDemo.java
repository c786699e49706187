package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.event.EventWords;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** A year of the network: the next conference with its general meeting, a talk, a workshop in the making, and last year's conference. */
public class ConferenceDemo implements DemoData {

    private static final ZoneId PALESTINE = ZoneId.of("Asia/Hebron");
    private static final int AHEAD = 150;
    private static final int TALK_SEATS = 3;
    private static final int PRESS_SEATS = 10;
    private static final int DIET_DAYS = 7;

    private final EventService events;
    private final FormService forms;
    private final SignUpVerbs verbs;
    private final SignUps signUps;
    private final Groups groups;
    private final Places places;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    ConferenceDemo(EventService events, FormService forms, SignUpVerbs verbs, SignUps signUps, Groups groups, Places places, Accounts accounts, Clock clock) {
        this.events = events;
        this.forms = forms;
        this.verbs = verbs;
        this.signUps = signUps;
        this.groups = groups;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void add() {
        var today = LocalDate.now(clock.withZone(Dates.ZONE));
        var saturday = today.plusDays(AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        addConference(saturday);
        addMeeting(saturday.plusDays(1));
        addTalk(today.plusDays(24));
        addWorkshop(today.plusDays(70));
        var past = saturday.minusWeeks(52);
        publish(enter(EventKind.CONFERENCE, null, "dundee", Dates.ZONE, past.atTime(10, 0), past.atTime(16, 30), false, ConferenceTexts.lastYear()));
    }

    private void addConference(LocalDate day) {
        var event = publish(enter(EventKind.CONFERENCE, null, "oxford", Dates.ZONE, day.atTime(10, 0), day.atTime(17, 0), true, ConferenceTexts.conference()));
        var guests = forms.open(event.getId(), new FormProfile(FormKind.GUEST, "Everybody is welcome. The hall is on the ground floor; lunch is shared.",
                "الجميع مرحّب بهم. القاعة في الطابق الأرضي، والغداء مشترك.", null, null, null, 120, 6, GroupRule.ASKED, 1, true, FormProfile.HOURS));
        var lunch = forms.ask(guests.getId(), new QuestionProfile(QuestionKind.CHOICE, "Lunch", "الغداء", List.of("Everything", "Vegetarian", "Vegan", "None"),
                List.of("كل شيء", "نباتي", "نباتي صرف", "لا شيء"), true, false).keptFor(DIET_DAYS));
        var needs = forms.ask(guests.getId(), new QuestionProfile(QuestionKind.AREA, "What do you need so that you can take part?",
                "ماذا تحتاجون لتستطيعوا المشاركة؟", List.of(), List.of(), false, true));
        forms.ask(guests.getId(), QuestionProfile.of(QuestionKind.NOTE, "Beds and lifts", "المبيت والتنقل").explained(
                "Friends of the conference share what they have. The organisers bring people together.", "أصدقاء المؤتمر يتشاركون ما لديهم، والمنظمون يجمعون بين الناس."));
        var stays = forms.ask(guests.getId(), QuestionProfile.of(QuestionKind.YES_NO, "Do you need a bed for the night?", "هل تحتاجون إلى مبيت؟"));
        forms.ask(guests.getId(), new QuestionProfile(QuestionKind.CHOICE, "Where would you like to sleep?", "أين تودّون أن تبيتوا؟",
                List.of("With a family", "In the meeting house", "I find a room myself"), List.of("عند عائلة", "في دار الاجتماعات", "أجد غرفة بنفسي"), true, false)
                .limited(List.of(12, 6, 0)).onlyIf(new Condition(stays.getId(), QuestionKind.YES)));
        forms.ask(guests.getId(), QuestionProfile.of(QuestionKind.TICK, "I can offer a bed for the night", "أستطيع أن أقدّم سريرًا للمبيت"));
        forms.ask(guests.getId(), QuestionProfile.of(QuestionKind.NUMBER, "Free seats in my car", "عدد المقاعد الفارغة في سيارتي"));
        forms.ask(guests.getId(), QuestionProfile.of(QuestionKind.CONSENT, "My name may stand in the list of participants",
                "يجوز أن يُذكر اسمي في قائمة المشاركين").explained("The list is given to all who take part.", "تُعطى القائمة لجميع المشاركين."));
        var helpers = forms.open(event.getId(), new FormProfile(FormKind.VOLUNTEER, "At the door, in the kitchen, with translating.",
                "عند الباب وفي المطبخ وفي الترجمة.", null, null, null, 12, 1, GroupRule.NONE, 1, false, FormProfile.HOURS));
        join(guests, new Application("Ruth Penhallow", "ruth@demo.example", group("dundee-nablus"), List.of("Colin Penhallow"),
                Map.of(lunch.getId(), "Vegetarian", needs.getId(), "A seat near the front, because I read lips."), false)
                .shownTo(Audience.EVERYBODY), Language.ENGLISH, true);
        join(guests, new Application("نور الخطيب", "nour@demo.example", group("oxford-ramallah"), List.of(), Map.of(lunch.getId(), "Everything"), false)
                .shownTo(Audience.EVERYBODY), Language.ARABIC, true);
        join(guests, new Application("Idris Vaughan", "idris@demo.example", null, List.of(), Map.of(lunch.getId(), "Vegan"), false), Language.ENGLISH, false);
        join(helpers, Application.of("Catriona Muir", "catriona@demo.example"), Language.ENGLISH, true);
        var press = forms.open(event.getId(), FormProfile.plain(FormKind.OBSERVER, PRESS_SEATS).admitting(Admission.APPROVAL, false));
        join(press, Application.of("Fiona Galbraith", "fiona@demo.example"), Language.ENGLISH, true);
        organise(event);
    }

    private void addMeeting(LocalDate day) {
        var event = publish(enter(EventKind.AGM, null, "oxford", Dates.ZONE, day.atTime(9, 30), day.atTime(12, 30), false, ConferenceTexts.meeting()));
        var delegates = forms.open(event.getId(), new FormProfile(FormKind.DELEGATE, "Each member group sends one representative, who votes.",
                "ترسل كل مجموعة عضو ممثلًا واحدًا له حق التصويت.", null, null, null, null, 1, GroupRule.LIMITED, 1, true, FormProfile.HOURS));
        forms.open(event.getId(), new FormProfile(FormKind.OBSERVER, "Two people of each group may listen, besides its representative.",
                "يستطيع شخصان من كل مجموعة أن يستمعا إلى جانب ممثلها.", null, null, null, null, 1, GroupRule.LIMITED, 2, true, FormProfile.HOURS));
        join(delegates, Application.of("Morag Sinclair", "morag@demo.example").forGroup(group("dundee-nablus")), Language.ENGLISH, true);
        join(delegates, new Application("Ewan Baird", "ewan@demo.example", group("dundee-nablus"), List.of(), Map.of(), true), Language.ENGLISH, false);
        organise(event);
    }

    private void addTalk(LocalDate day) {
        var event = publish(enter(EventKind.TALK, group("camden-abu-dis"), null, PALESTINE, day.atTime(18, 0), day.atTime(19, 30), true, ConferenceTexts.talk()));
        var guests = forms.open(event.getId(), new FormProfile(FormKind.GUEST, "", "", null, null, null, TALK_SEATS, 1, GroupRule.NONE, 1, true, FormProfile.HOURS));
        for (var name : List.of("Bronwen Rees", "Hamish Lorne", "ليان صالح", "Peter Oakes")) {
            join(guests, Application.of(name, "talk" + signUps.listLive(guests.getId()).size() + "@demo.example"), Language.ENGLISH,
                    signUps.listLive(guests.getId()).size() < TALK_SEATS);
        }
        organise(event);
    }

    private void addWorkshop(LocalDate day) {
        organise(enter(EventKind.WORKSHOP, null, "sheffield", Dates.ZONE, day.atTime(13, 0), day.atTime(17, 0), false, ConferenceTexts.workshop()));
    }

    private Event enter(EventKind kind, Long host, String place, ZoneId zone, LocalDateTime starts, LocalDateTime ends, boolean onLine,
                        Map<Language, EventWords> words) {
        var where = place == null ? null : places.findBySlug(place).map(Place::getId).orElse(null);
        return events.enter(new EventProfile(kind, words, zone, starts, ends, where, onLine, onLine ? "https://meet.example.org/friends" : "", host,
                EventProfile.DAYS));
    }

    private Event publish(Event event) {
        events.publish(event.getId());
        return event;
    }

    private void organise(Event event) {
        List.of(DemoAccounts.ORGANISER, DemoAccounts.EDITOR).forEach(person -> accounts.findByEmail(person.email())
                .ifPresent(account -> events.entrust(event.getId(), account.getId(), EnumSet.allOf(Duty.class))));
    }

    private Long group(String slug) {
        return groups.findBySlug(slug).map(Group::getId).orElse(null);
    }

    private void join(SignUpForm form, Application application, Language language, boolean confirmed) {
        verbs.signUp(form.getId(), application, language);
        if (confirmed) {
            verbs.confirm(signUps.findLive(form.getId(), application.email()).orElseThrow().getSecret());
        }
    }
}
