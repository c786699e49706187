package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Writing a survey, asking those who came, and reading what they answered; for whoever manages the event. */
@Singleton
public class SurveyService {

    /** With fewer answers each could be recognised: they are told to nobody. */
    public static final int LEAST = 3;
    private static final int WEEKS = 4;

    private final Surveys surveys;
    private final SurveyQuestions questions;
    private final SurveyLinks links;
    private final SurveyAnswers answers;
    private final Events events;
    private final EventRights rights;
    private final SignUpForms forms;
    private final SignUps signUps;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SurveyService(Surveys surveys, SurveyQuestions questions, SurveyLinks links, SurveyAnswers answers, Events events, EventRights rights, SignUpForms forms,
                  SignUps signUps, Outbox outbox, AuditTrail audit, Clock clock) {
        this.surveys = surveys;
        this.questions = questions;
        this.links = links;
        this.answers = answers;
        this.events = events;
        this.rights = rights;
        this.forms = forms;
        this.signUps = signUps;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is known of a survey without its answers. */
    public record Overview(SurveyProfile profile, boolean opened, boolean forgotten, List<SurveyQuestion> questions, int asked, int answered) {
    }

    /** The survey of an event, whether it was begun or not. */
    public Overview read(Event event) {
        rights.requireManager(event);
        var survey = surveys.find(event.getId());
        int answered = (int) answers.listOf(event.getId()).stream().map(SurveyAnswer::getSheet).distinct().count();
        return new Overview(survey.map(Survey::profile).orElseGet(() -> new SurveyProfile(Wording.NONE, closing(event))), survey.filter(Survey::isOpened).isPresent(),
                survey.filter(Survey::isForgotten).isPresent(), questions.listOf(event.getId()), links.listOf(event.getId()).size(), answered);
    }

    private LocalDate closing(Event event) {
        var end = event.getEnds().toLocalDate();
        var today = LocalDate.now(clock.withZone(event.getZone()));
        return (end.isAfter(today) ? end : today).plusWeeks(WEEKS);
    }

    /** Says what the survey is for and until when it can be answered. */
    @Transactional
    public void describe(long eventId, SurveyProfile profile) {
        held(eventId).describe(profile);
    }

    /**
     * Adds a question.
     *
     * @throws RefusedException when people were asked already
     */
    @Transactional
    public void ask(long eventId, SurveyKind kind, Wording label, Wording choices) {
        requireUnsent(held(eventId));
        int place = questions.listOf(eventId).stream().mapToInt(SurveyQuestion::getPlace).max().orElse(0) + 1;
        questions.add(new SurveyQuestion(eventId, place, kind, label, choices));
    }

    /** Takes a question away, as long as nobody was asked. */
    @Transactional
    public void drop(long eventId, long questionId) {
        requireUnsent(held(eventId));
        questions.find(questionId).filter(one -> one.getEventId() == eventId).ifPresent(questions::remove);
    }

    /**
     * Asks everybody who came (was ticked at the door, or else had a place) and was not asked yet; each address once. The links and
     * the mails are one transaction. Gives how many were asked.
     *
     * @throws RefusedException when the event is not over, there is no question, or the survey is closed
     */
    @Transactional
    public int send(long eventId) {
        var survey = held(eventId);
        var event = events.find(eventId).orElseThrow();
        if (event.getState() != EventState.PUBLISHED || event.getEndsAt().isAfter(clock.instant())) {
            throw new RefusedException("survey.refused.notOver");
        }
        if (questions.listOf(eventId).isEmpty()) {
            throw new RefusedException("survey.refused.empty");
        }
        survey.open(clock.instant());
        if (!survey.takesAnswers(LocalDate.now(clock.withZone(event.getZone())))) {
            throw new RefusedException("survey.refused.closed");
        }
        var came = came(event);
        var asked = links.listOf(eventId).stream().map(SurveyLink::getSignUpId).collect(Collectors.toSet());
        var addresses = came.stream().filter(one -> asked.contains(one.getId())).map(SurveyService::address).collect(Collectors.toCollection(HashSet::new));
        var wanted = came.stream().filter(one -> !asked.contains(one.getId()) && addresses.add(address(one))).toList();
        wanted.forEach(one -> {
            var link = links.add(new SurveyLink(eventId, one.getId()));
            outbox.send(one.getEmail(), one.getLanguage(), id -> new SurveyMail(id, one, event, survey.profile(), link.getSecret()));
        });
        audit.record(event.act("conference.sendSurvey").changed(null, wanted.size()));
        return wanted.size();
    }

    private List<SignUp> came(Event event) {
        var held = signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream()
                .filter(one -> one.getState() == SignUpState.CONFIRMED && !one.getEmail().isEmpty()).toList();
        var arrived = held.stream().filter(one -> one.getArrivedAt() != null).toList();
        return arrived.isEmpty() ? held : arrived;
    }

    private static String address(SignUp one) {
        return one.getEmail().toLowerCase(Locale.ROOT);
    }

    /** How each question was answered; empty as long as there are too few answers to tell. */
    public Optional<List<SurveyResult>> results(Event event, Language language) {
        rights.requireManager(event);
        Map<Long, List<SurveyAnswer>> byQuestion = answers.listOf(event.getId()).stream().collect(Collectors.groupingBy(SurveyAnswer::getQuestionId));
        long sheets = byQuestion.values().stream().flatMap(List::stream).map(SurveyAnswer::getSheet).distinct().count();
        return sheets < LEAST ? Optional.empty() : Optional.of(questions.listOf(event.getId()).stream()
                .map(question -> SurveyResult.of(question, question.choices(language).size(), byQuestion.getOrDefault(question.getId(), List.of()))).toList());
    }

    /** The answers sheet by sheet, under the questions; empty as long as there are too few to tell. */
    public Optional<List<List<String>>> sheets(Event event, Language language) {
        rights.requireManager(event);
        var asked = questions.listOf(event.getId());
        Map<String, List<SurveyAnswer>> sheets = answers.listOf(event.getId()).stream().collect(Collectors.groupingBy(SurveyAnswer::getSheet));
        if (sheets.size() < LEAST) {
            return Optional.empty();
        }
        audit.record(event.act("conference.saveSurvey"));
        return Optional.of(sheets.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(sheet -> asked.stream().map(question -> sheet.getValue().stream()
                .filter(one -> one.getQuestionId() == question.getId()).findFirst().map(one -> told(question, one, language)).orElse("")).toList()).toList());
    }

    private static String told(SurveyQuestion question, SurveyAnswer answer, Language language) {
        var choices = question.choices(language);
        return answer.getChosen() == null ? answer.getSaid() : answer.getChosen() <= choices.size() ? choices.get(answer.getChosen() - 1) : "";
    }

    /** Erases the links of those sign-ups, and what was written in own words at their events; the counts stay. */
    @Transactional
    public void forget(List<Long> signUpIds) {
        var all = links.listOfSignUps(signUpIds);
        all.stream().map(SurveyLink::getEventId).distinct().sorted().forEach(event -> surveys.lock(event).ifPresent(survey -> {
            survey.forget(clock.instant());
            answers.listWords(event).forEach(answers::remove);
        }));
        all.forEach(links::remove);
    }

    private Survey held(long eventId) {
        var event = events.find(eventId).orElseThrow();
        rights.requireManager(event);
        return surveys.hold(eventId, closing(event));
    }

    private static void requireUnsent(Survey survey) {
        if (survey.isOpened()) {
            throw new RefusedException("survey.refused.sent");
        }
    }
}
