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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Column(name = "help_english")
    private String helpEnglish;

    @Column(name = "help_arabic")
    private String helpArabic;

    private String limits;

    @Column(name = "only_if")
    private Long onlyIf;

    @Column(name = "only_if_answer")
    private String onlyIfAnswer;

    @Column(name = "keep_days")
    private Integer keepDays;

    @Column(name = "forgotten_at")
    private Instant forgottenAt;

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
        helpEnglish = profile.helpEnglish();
        helpArabic = profile.helpArabic();
        limits = profile.limits().stream().map(String::valueOf).collect(Collectors.joining(" "));
        askOnlyIf(profile.condition());
        if (!Objects.equals(keepDays, profile.keepDays())) {
            forgottenAt = null;
        }
        keepDays = profile.keepDays();
        required = profile.required();
        shielded = profile.shielded();
    }

    final void askOnlyIf(Condition condition) {
        onlyIf = condition == null ? null : Long.valueOf(condition.questionId());
        onlyIfAnswer = condition == null ? "" : condition.answer();
    }

    void forget(Instant now) {
        forgottenAt = now;
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

    /** What is explained below it. */
    public String help(Language language) {
        return language == Language.ARABIC ? helpArabic : helpEnglish;
    }

    /** Of whom alone it is asked; null for everybody. */
    public Condition condition() {
        return onlyIf == null ? null : new Condition(onlyIf, onlyIfAnswer);
    }

    /** Whether some of its choices have so many places and no more. */
    public boolean isCounted() {
        return !limits.isEmpty();
    }

    /** How many people may choose something; 0 for any number. */
    public int limit(String choice) {
        int at = choices().indexOf(choice);
        var numbers = limits.isEmpty() ? new String[0] : limits.split(" ");
        return at >= 0 && at < numbers.length ? Integer.parseInt(numbers[at]) : 0;
    }

    /** For how many days after the end of the event answers are kept; null for as long as everything is. */
    public Integer getKeepDays() {
        return keepDays;
    }

    /** When its answers were erased before everything else was; null while they were not. */
    public Instant getForgottenAt() {
        return forgottenAt;
    }

    /** What was chosen, each choice by itself; what is written in words is one. */
    public List<String> parts(String answer) {
        return answer.isEmpty() ? List.of() : kind == QuestionKind.CHOICES ? answer.lines().toList() : List.of(answer);
    }

    /** What an answer is in a language: choices in its words, everything else as it was written. */
    public String told(String answer, Language language) {
        if (!kind.hasChoices()) {
            return answer;
        }
        var arabic = choicesArabic.lines().toList();
        return parts(answer).stream().map(part -> {
            int chosen = language == Language.ARABIC ? choices().indexOf(part) : -1;
            return chosen >= 0 && chosen < arabic.size() ? arabic.get(chosen) : part;
        }).collect(Collectors.joining(" · "));
    }

    public QuestionProfile profile() {
        return new QuestionProfile(kind, labelEnglish, labelArabic, helpEnglish, helpArabic, choices(), choicesArabic.lines().toList(),
                limits.isEmpty() ? List.of() : Stream.of(limits.split(" ")).map(Integer::valueOf).toList(), required, shielded, condition(), keepDays);
    }
}
