package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** The answers to all surveys. */
@Singleton
public class SurveyAnswers extends Repository<SurveyAnswer> {

    @Inject
    SurveyAnswers() {
        super(SurveyAnswer.class);
    }

    /** In an order that says nothing. */
    List<SurveyAnswer> listOf(long eventId) {
        return query("select a from SurveyAnswer a where a.eventId = :event order by a.sheet, a.id").setParameter("event", eventId).getResultList();
    }

    List<SurveyAnswer> listWords(long eventId) {
        return query("select a from SurveyAnswer a where a.eventId = :event and a.chosen is null").setParameter("event", eventId).getResultList();
    }
}
