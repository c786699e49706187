package org.twinhall.conference.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What somebody answered to one question. Those of one person are on one sheet; who it was is written nowhere. */
@Entity
@Table(name = "conference_survey_answer")
public class SurveyAnswer {

    public static final int LONGEST = 2000;

    @Id
    private String id = UUID.randomUUID().toString();

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "question_id")
    private long questionId;

    private String sheet;

    private Integer chosen;

    private String said = "";

    protected SurveyAnswer() {
    }

    SurveyAnswer(SurveyQuestion question, String sheet, Integer chosen, String said) {
        eventId = question.getEventId();
        questionId = question.getId();
        this.sheet = sheet;
        this.chosen = chosen;
        this.said = said;
    }

    public long getQuestionId() {
        return questionId;
    }

    public String getSheet() {
        return sheet;
    }

    /** Which of the choices, from 1; null for own words. */
    public Integer getChosen() {
        return chosen;
    }

    /** In own words; empty for choices. */
    public String getSaid() {
        return said;
    }
}
