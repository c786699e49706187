package org.twinhall.conference;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.QuestionKind;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** An answer in the words of a language. */
public final class AnswerText {

    private AnswerText() {
    }

    /**
     * What was answered, in words; a tick is told by the word for yes.
     *
     * @param texts gives the text under a bundle key
     */
    public static String of(Question question, String answer, Language language, UnaryOperator<String> texts) {
        if (answer.isEmpty()) {
            return "";
        }
        return switch (question.getKind()) {
            case TICK, YES_NO -> answer.equals(QuestionKind.YES) || answer.equals(QuestionKind.NO) ? texts.apply("question." + answer) : answer;
            case CONSENT -> answer.equals(QuestionKind.YES) ? texts.apply("question.agree") : answer;
            case DATE -> answer.matches("\\d{4}-\\d{2}-\\d{2}") ? Dates.day(LocalDate.parse(answer), language) : answer;
            default -> question.told(answer, language);
        };
    }
}
