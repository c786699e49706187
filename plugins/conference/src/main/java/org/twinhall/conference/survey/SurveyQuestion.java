package org.twinhall.conference.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.twinhall.conference.programme.Wording;
import org.twinhall.text.Language;

/** A question of a survey; it stays as it is, because answers belong to its words. */
@Entity
@Table(name = "conference_survey_question")
public class SurveyQuestion {

    public static final int LONGEST_LABEL = 300;
    public static final int LONGEST_CHOICES = 2000;
    public static final int STEPS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_survey_question_seq")
    @SequenceGenerator(name = "conference_survey_question_seq", sequenceName = "conference_survey_question_seq", allocationSize = 50)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private int place;

    @Enumerated(EnumType.STRING)
    private SurveyKind kind;

    @Column(name = "label_english")
    private String labelEnglish;

    @Column(name = "label_arabic")
    private String labelArabic;

    @Column(name = "choices_english")
    private String choicesEnglish;

    @Column(name = "choices_arabic")
    private String choicesArabic;

    protected SurveyQuestion() {
    }

    SurveyQuestion(long eventId, int place, SurveyKind kind, Wording label, Wording choices) {
        this.eventId = eventId;
        this.place = place;
        this.kind = kind;
        labelEnglish = label.english();
        labelArabic = label.arabic();
        choicesEnglish = kind == SurveyKind.CHOICE ? choices.english() : "";
        choicesArabic = kind == SurveyKind.CHOICE ? choices.arabic() : "";
    }

    public Long getId() {
        return id;
    }

    public long getEventId() {
        return eventId;
    }

    public int getPlace() {
        return place;
    }

    public SurveyKind getKind() {
        return kind;
    }

    public Wording label() {
        return new Wording(labelEnglish, labelArabic);
    }

    /** What can be chosen: in a language where all of them are said in it, else in the other; numbers 1 to 5 of a scale. */
    public List<String> choices(Language language) {
        if (kind == SurveyKind.SCALE) {
            return IntStream.rangeClosed(1, STEPS).mapToObj(String::valueOf).toList();
        }
        var own = lines(language);
        var other = lines(language.other());
        return own.size() >= other.size() ? own : other;
    }

    private List<String> lines(Language language) {
        return (language == Language.ARABIC ? choicesArabic : choicesEnglish).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
