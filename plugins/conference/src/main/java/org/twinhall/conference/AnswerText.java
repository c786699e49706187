package org.twinhall.conference;

import org.twinhall.conference.signup.Question;
import org.twinhall.conference.signup.QuestionKind;
import org.twinhall.text.Language;

/** An answer in the words of a language. */
public final class AnswerText {

    private AnswerText() {
    }

    /** What was answered; a tick is told by the word for yes. */
    public static String of(Question question, String answer, Language language, String yes) {
        return question.getKind() == QuestionKind.TICK ? answer.isEmpty() ? "" : yes : question.told(answer, language);
    }
}
