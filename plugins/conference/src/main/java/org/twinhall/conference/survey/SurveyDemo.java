package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.DemoData;

/** What those who came to the last conference answered; their names are long forgotten. */
public class SurveyDemo implements DemoData {

    private static final int WEEKS = 3;

    private final EventService events;
    private final SurveyService service;
    private final Surveys surveys;
    private final SurveyQuestions questions;
    private final SurveyAnswers answers;
    private final Clock clock;

    @Inject
    SurveyDemo(EventService events, SurveyService service, Surveys surveys, SurveyQuestions questions, SurveyAnswers answers, Clock clock) {
        this.events = events;
        this.service = service;
        this.surveys = surveys;
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add() {
        events.listPast().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addTo);
    }

    private void addTo(Event event) {
        LocalDate closes = event.getEnds().toLocalDate().plusWeeks(WEEKS);
        service.describe(event.getId(), new SurveyProfile(new Wording("Five minutes of yours help the next hosts.", "خمس دقائق منكم تعين المضيفين القادمين."), closes));
        service.ask(event.getId(), SurveyKind.SCALE, new Wording("Was the day worth the journey?", "هل استحق اليوم عناء السفر؟"), Wording.NONE);
        service.ask(event.getId(), SurveyKind.SCALE, new Wording("Could you follow in your language?", "هل استطعتم المتابعة بلغتكم؟"), Wording.NONE);
        service.ask(event.getId(), SurveyKind.CHOICE, new Wording("Where should we meet next?", "أين نلتقي في المرة القادمة؟"),
                new Wording("In Britain\nIn Palestine\nOn line", "في بريطانيا\nفي فلسطين\nعبر الإنترنت"));
        service.ask(event.getId(), SurveyKind.TEXT, new Wording("What should we do differently?", "ما الذي ينبغي أن نفعله بطريقة أخرى؟"), Wording.NONE);
        surveys.hold(event.getId(), closes).open(clock.instant());
        var asked = questions.listOf(event.getId());
        int number = 0;
        for (var one : List.of("5 4 2", "5 3 1", "4 2 2", "5 5 2", "3 4 3", "4 4 2", "5 2 1")) {
            answer(event, asked, String.valueOf(number++), one.split(" "));
        }
        answers.add(new SurveyAnswer(asked.getLast(), "7", null, "More time between the sessions, and tea that is hot."));
        answers.add(new SurveyAnswer(asked.getLast(), "8", null, "مترجم في كل غرفة، لا في القاعة وحدها."));
    }

    private void answer(Event event, List<SurveyQuestion> asked, String sheet, String... chosen) {
        for (int at = 0; at < chosen.length; at++) {
            answers.add(new SurveyAnswer(asked.get(at), event.getId() + "-" + sheet, Integer.valueOf(chosen[at]), ""));
        }
    }
}
