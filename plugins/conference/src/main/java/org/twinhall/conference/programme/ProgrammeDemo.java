package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.choice.ChoiceVerbs;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.plugin.DemoData;

/** The programmes of the next conference, of the last one and of an evening, and what two guests chose. */
public class ProgrammeDemo implements DemoData {

    private static final int SMALL = 16;
    private static final int LARGE = 30;

    private final EventService events;
    private final ProgrammeService programmes;
    private final DraftService drafts;
    private final PublishService publishing;
    private final ChoiceVerbs choices;
    private final SignUpForms forms;
    private final SignUps signUps;

    @Inject
    ProgrammeDemo(EventService events, ProgrammeService programmes, DraftService drafts, PublishService publishing, ChoiceVerbs choices, SignUpForms forms,
                  SignUps signUps) {
        this.events = events;
        this.programmes = programmes;
        this.drafts = drafts;
        this.publishing = publishing;
        this.choices = choices;
        this.forms = forms;
        this.signUps = signUps;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addNext);
        events.listComing().stream().filter(event -> event.getKind() == EventKind.TALK).findFirst().ifPresent(this::addEvening);
        events.listPast().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addLast);
    }

    private void addNext(Event event) {
        var day = event.getStarts().toLocalDate();
        long hall = room(event, "Main hall", "القاعة الكبرى");
        long garden = room(event, "Garden room", "غرفة الحديقة");
        long library = room(event, "Library", "المكتبة");
        long layla = speaker(event, ProgrammeTexts.layla());
        long owen = speaker(event, ProgrammeTexts.owen());
        long hannah = speaker(event, ProgrammeTexts.hannah());
        long samir = speaker(event, ProgrammeTexts.samir());
        add(event, SessionKind.TALK, ProgrammeTexts.welcome(), Wording.NONE, day, "10:00", 20, hall, null, hannah);
        add(event, SessionKind.INTRODUCTIONS, Wording.NONE, ProgrammeTexts.introductions(), day, "10:20", 60, hall, null);
        add(event, SessionKind.BREAK, Wording.NONE, Wording.NONE, day, "11:20", 20, null, null);
        add(event, SessionKind.TALK, ProgrammeTexts.letters(), ProgrammeTexts.lettersText(), day, "11:40", 50, hall, null, layla);
        add(event, SessionKind.MEAL, new Wording("Shared lunch", "غداء مشترك"), Wording.NONE, day, "12:30", 60, garden, null);
        add(event, SessionKind.WORKSHOP, ProgrammeTexts.visits(), ProgrammeTexts.visitsText(), day, "13:30", 75, hall, LARGE, hannah);
        add(event, SessionKind.WORKSHOP, ProgrammeTexts.schools(), ProgrammeTexts.schoolsText(), day, "13:30", 75, garden, SMALL, layla);
        add(event, SessionKind.WORKSHOP, ProgrammeTexts.councils(), ProgrammeTexts.councilsText(), day, "13:30", 75, library, SMALL, owen);
        add(event, SessionKind.BREAK, Wording.NONE, Wording.NONE, day, "14:45", 15, null, null);
        add(event, SessionKind.WORKSHOP, ProgrammeTexts.video(), ProgrammeTexts.videoText(), day, "15:00", 60, garden, SMALL, samir);
        add(event, SessionKind.DISCUSSION, ProgrammeTexts.visas(), ProgrammeTexts.visasText(), day, "15:00", 60, hall, LARGE, owen, hannah);
        add(event, SessionKind.MEETING, ProgrammeTexts.together(), Wording.NONE, day, "16:00", 30, hall, null);
        add(event, SessionKind.OTHER, ProgrammeTexts.music(), Wording.NONE, day, "16:30", 30, garden, null);
        publish(event);
        choose(event, "ruth@demo.example", ProgrammeTexts.visits(), ProgrammeTexts.video());
        choose(event, "nour@demo.example", ProgrammeTexts.schools());
    }

    private void addEvening(Event event) {
        var day = event.getStarts().toLocalDate();
        long layla = speaker(event, ProgrammeTexts.layla());
        add(event, SessionKind.TALK, ProgrammeTexts.shelves(), Wording.NONE, day, "18:00", 50, null, null, layla);
        add(event, SessionKind.DISCUSSION, ProgrammeTexts.questions(), Wording.NONE, day, "18:50", 40, null, null, layla);
        publish(event);
    }

    private void addLast(Event event) {
        var day = event.getStarts().toLocalDate();
        long hall = room(event, "Quay hall", "قاعة الرصيف");
        long loft = room(event, "Loft", "العلية");
        long samir = speaker(event, ProgrammeTexts.samir());
        long owen = speaker(event, ProgrammeTexts.owen());
        add(event, SessionKind.INTRODUCTIONS, Wording.NONE, ProgrammeTexts.introductions(), day, "10:00", 60, hall, null);
        add(event, SessionKind.TALK, ProgrammeTexts.learned(), Wording.NONE, day, "11:15", 75, hall, null, owen);
        add(event, SessionKind.MEAL, new Wording("The long table", "المائدة الطويلة"), Wording.NONE, day, "12:30", 75, hall, null);
        add(event, SessionKind.WORKSHOP, ProgrammeTexts.video(), ProgrammeTexts.videoText(), day, "13:45", 75, loft, null, samir);
        add(event, SessionKind.DISCUSSION, ProgrammeTexts.visas(), ProgrammeTexts.visasText(), day, "13:45", 75, hall, null, owen);
        add(event, SessionKind.MEETING, ProgrammeTexts.together(), Wording.NONE, day, "15:15", 75, hall, null);
        publish(event);
    }

    private long room(Event event, String english, String arabic) {
        return drafts.addRoom(event.getId(), new Wording(english, arabic)).key();
    }

    private long speaker(Event event, SpeakerProfile profile) {
        return drafts.addSpeaker(event.getId(), profile).key();
    }

    private void add(Event event, SessionKind kind, Wording title, Wording text, LocalDate day, String time, int minutes, Long room, Integer capacity,
                     Long... speakers) {
        var starts = day.atTime(LocalTime.parse(time));
        drafts.add(event.getId(), new SessionProfile(kind, title, text, Wording.NONE, starts, starts.plusMinutes(minutes), room, Set.of(speakers), capacity),
                Wording.NONE);
    }

    private void publish(Event event) {
        publishing.publish(event.getId(), programmes.draft(event).mark(), false);
    }

    private void choose(Event event, String email, Wording... titles) {
        var wanted = new HashSet<Long>();
        programmes.draft(event).sessions().stream().filter(one -> List.of(titles).contains(one.title())).forEach(one -> wanted.add(one.key()));
        signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream().filter(one -> one.getEmail().equals(email))
                .forEach(one -> choices.choose(one.getSecret(), wanted));
    }
}
