package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.persistence.Repository;

/** The questions of all surveys. */
@Singleton
public class SurveyQuestions extends Repository<SurveyQuestion> {

    @Inject
    SurveyQuestions() {
        super(SurveyQuestion.class);
    }

    List<SurveyQuestion> listOf(long eventId) {
        return query("select q from SurveyQuestion q where q.eventId = :event order by q.place, q.id").setParameter("event", eventId).getResultList();
    }
}
