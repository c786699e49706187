package org.twinhall.conference.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.twinhall.text.Language;

/**
 * Something that a form asks.
 *
 * <p>What was chosen is kept as the English word of the choice, so that it can be told in either language.
 */
@Entity
@Table(name = "conference_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conference_question_seq")
    @SequenceGenerator(name = "conference_question_seq", sequenceName = "conference_question_seq", allocationSize = 50)
    private Long id;

    @Column(name = "form_id")
    private long formId;

    private int place;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column(name = "label_english")
    private String labelEnglish;

    @Column(name = "label_arabic")
    private String labelArabic;

    @Column(name = "choices_english")
    private String choicesEnglish;

    @Column(name = "choices_arabic")
    private String choicesArabic;

    private boolean required;

    private boolean shielded;

    @Version
    private int version;

    protected Question() {
    }

    Question(long formId, int place, QuestionProfile profile) {
        this.formId = formId;
        this.place = place;
        describe(profile);
    }

    final void describe(QuestionProfile profile) {
        kind = profile.kind();
        labelEnglish = profile.labelEnglish();
        labelArabic = profile.labelArabic();
        choicesEnglish = String.join("\n", profile.choicesEnglish());
        choicesArabic = String.join("\n", profile.choicesArabic());
        required = profile.required();
        shielded = profile.shielded();
    }

    void stand(int newPlace) {
        place = newPlace;
    }

    public Long getId() {
        return id;
    }

    public long getFormId() {
        return formId;
    }

    public int getPlace() {
        return place;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether the answer is for few eyes: needs, diet, names of passports. */
    public boolean isShielded() {
        return shielded;
    }

    public String label(Language language) {
        return language == Language.ARABIC ? labelArabic : labelEnglish;
    }

    /** What can be chosen, in the words under which it is kept. */
    public List<String> choices() {
        return choicesEnglish.lines().toList();
    }

    /** What an answer is in a language: a choice in its words, everything else as it was written. */
    public String told(String answer, Language language) {
        int chosen = kind == QuestionKind.CHOICE && language == Language.ARABIC ? choices().indexOf(answer) : -1;
        var arabic = choicesArabic.lines().toList();
        return chosen >= 0 && chosen < arabic.size() ? arabic.get(chosen) : answer;
    }

    public QuestionProfile profile() {
        return new QuestionProfile(kind, labelEnglish, labelArabic, choices(), choicesArabic.lines().toList(), required, shielded);
    }
}
