package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Answering a survey by a private link: once, and without a name. */
@Singleton
public class SurveyAnswering {

    private final Surveys surveys;
    private final SurveyQuestions questions;
    private final SurveyLinks links;
    private final SurveyAnswers answers;
    private final Events events;
    private final Clock clock;

    @Inject
    SurveyAnswering(Surveys surveys, SurveyQuestions questions, SurveyLinks links, SurveyAnswers answers, Events events, Clock clock) {
        this.surveys = surveys;
        this.questions = questions;
        this.links = links;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody finds behind their link. */
    public record Own(Event event, SurveyProfile profile, List<SurveyQuestion> questions, boolean used, boolean open) {
    }

    public Optional<Own> findOwn(String secret) {
        return links.findBySecret(secret).map(link -> {
            var survey = surveys.find(link.getEventId()).orElseThrow();
            var event = events.find(link.getEventId()).orElseThrow();
            return new Own(event, survey.profile(), questions.listOf(link.getEventId()), link.isUsed(), survey.takesAnswers(today(event)));
        });
    }

    /**
     * Answers, once. What is not a choice of its question, or too long, is left out: a form does not send it.
     *
     * @param said by the id of the question: the number of a choice, or own words
     * @throws RefusedException when the link was used, the survey is closed, or nothing is answered
     */
    @Transactional
    public void answer(String secret, Map<Long, String> said) {
        var found = links.findBySecret(secret).orElseThrow(() -> new RefusedException("survey.refused.closed"));
        // Two who press at once wait for each other here, so there is one sheet.
        var link = links.lock(found.getId()).orElseThrow();
        if (link.isUsed()) {
            throw new RefusedException("survey.refused.used");
        }
        var event = events.find(link.getEventId()).orElseThrow();
        if (!surveys.find(link.getEventId()).orElseThrow().takesAnswers(today(event))) {
            throw new RefusedException("survey.refused.closed");
        }
        var sheet = UUID.randomUUID().toString();
        var made = new ArrayList<SurveyAnswer>();
        for (var question : questions.listOf(link.getEventId())) {
            answerTo(question, said.getOrDefault(question.getId(), "").strip(), sheet).ifPresent(made::add);
        }
        if (made.isEmpty()) {
            throw new RefusedException("survey.refused.nothing");
        }
        made.forEach(answers::add);
        link.use();
    }

    private static Optional<SurveyAnswer> answerTo(SurveyQuestion question, String said, String sheet) {
        if (said.isEmpty() || said.length() > SurveyAnswer.LONGEST) {
            return Optional.empty();
        }
        if (question.getKind() == SurveyKind.TEXT) {
            return Optional.of(new SurveyAnswer(question, sheet, null, said));
        }
        int most = question.choices(Language.ENGLISH).size();
        return Optional.of(said).filter(one -> one.matches("\\d{1,3}")).map(Integer::valueOf).filter(one -> one >= 1 && one <= most)
                .map(one -> new SurveyAnswer(question, sheet, one, ""));
    }

    private LocalDate today(Event event) {
        return LocalDate.now(clock.withZone(event.getZone()));
    }
}
