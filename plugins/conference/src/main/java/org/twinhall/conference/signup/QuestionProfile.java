package org.twinhall.conference.signup;

import java.util.List;
import org.twinhall.text.Mark;

/**
 * A question as the organisers enter it, in both languages.
 *
 * @param helpEnglish    what is explained below the question; for a note, its text
 * @param choicesEnglish what can be chosen, in the same order as in Arabic; empty for what is not a choice
 * @param limits         how many people may choose each choice, in their order, 0 for any number; empty when nothing is counted
 * @param shielded       whether the answer is for few eyes
 * @param condition      of whom alone it is asked; null for everybody
 * @param keepDays       so many days after the end of the event the answers are erased; null for when everything is
 */
public record QuestionProfile(QuestionKind kind, String labelEnglish, String labelArabic, String helpEnglish, String helpArabic,
                              List<String> choicesEnglish, List<String> choicesArabic, List<Integer> limits, boolean required, boolean shielded,
                              Condition condition, Integer keepDays) {

    public static final int LONGEST_LABEL = 200;
    public static final int LONGEST_HELP = 1000;
    public static final int LONGEST_CHOICES = 2000;
    public static final int MOST_CHOICES = 60;
    public static final int MOST_PLACES = 100_000;

    public QuestionProfile {
        choicesEnglish = List.copyOf(choicesEnglish);
        choicesArabic = List.copyOf(choicesArabic);
        limits = List.copyOf(limits);
    }

    /** A question that is asked of everybody, explains nothing and counts nothing. */
    public QuestionProfile(QuestionKind kind, String labelEnglish, String labelArabic, List<String> choicesEnglish, List<String> choicesArabic,
                           boolean required, boolean shielded) {
        this(kind, labelEnglish, labelArabic, "", "", choicesEnglish, choicesArabic, List.of(), required, shielded, null, null);
    }

    /** A question that is answered in words. */
    public static QuestionProfile of(QuestionKind kind, String english, String arabic) {
        return new QuestionProfile(kind, english, arabic, List.of(), List.of(), false, false);
    }

    /** The same with an explanation. */
    public QuestionProfile explained(String english, String arabic) {
        return new QuestionProfile(kind, labelEnglish, labelArabic, english, arabic, choicesEnglish, choicesArabic, limits, required, shielded, condition, keepDays);
    }

    /** The same for so many people by each choice. */
    public QuestionProfile limited(List<Integer> places) {
        return new QuestionProfile(kind, labelEnglish, labelArabic, helpEnglish, helpArabic, choicesEnglish, choicesArabic, places, required, shielded, condition,
                keepDays);
    }

    /** The same, asked only of some; null for everybody. */
    public QuestionProfile onlyIf(Condition some) {
        return new QuestionProfile(kind, labelEnglish, labelArabic, helpEnglish, helpArabic, choicesEnglish, choicesArabic, limits, required, shielded, some, keepDays);
    }

    /** The same, its answers kept for so many days after the event. */
    public QuestionProfile keptFor(Integer days) {
        return new QuestionProfile(kind, labelEnglish, labelArabic, helpEnglish, helpArabic, choicesEnglish, choicesArabic, limits, required, shielded, condition, days);
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(kind, labelEnglish, labelArabic, helpEnglish, helpArabic, choicesEnglish, choicesArabic, limits, required, shielded,
                condition == null ? "" : condition.questionId() + condition.answer(), keepDays);
    }
}
