package org.twinhall.conference.signup;

import java.util.List;
import org.twinhall.text.Mark;

/**
 * A question as the organisers enter it, in both languages.
 *
 * @param choicesEnglish what can be chosen, in the same order as in Arabic; empty for what is not a choice
 * @param shielded       whether the answer is for few eyes
 */
public record QuestionProfile(QuestionKind kind, String labelEnglish, String labelArabic, List<String> choicesEnglish, List<String> choicesArabic,
                              boolean required, boolean shielded) {

    public static final int LONGEST_LABEL = 200;
    public static final int LONGEST_CHOICES = 2000;

    public QuestionProfile {
        choicesEnglish = List.copyOf(choicesEnglish);
        choicesArabic = List.copyOf(choicesArabic);
    }

    /** A question that is answered in words. */
    public static QuestionProfile of(QuestionKind kind, String english, String arabic) {
        return new QuestionProfile(kind, english, arabic, List.of(), List.of(), false, false);
    }

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(kind, labelEnglish, labelArabic, choicesEnglish, choicesArabic, required, shielded);
    }
}
