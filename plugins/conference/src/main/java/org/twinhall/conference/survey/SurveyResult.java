package org.twinhall.conference.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How one question was answered.
 *
 * @param counts how many chose each choice, in their order; none for own words
 * @param words  what people wrote, in no order
 */
public record SurveyResult(SurveyQuestion question, List<Integer> counts, List<String> words) {

    static SurveyResult of(SurveyQuestion question, int choices, List<SurveyAnswer> answers) {
        return new SurveyResult(question, question.getKind() == SurveyKind.TEXT ? List.of() : IntStream.rangeClosed(1, choices)
                .mapToObj(choice -> (int) answers.stream().filter(one -> one.getChosen() != null && one.getChosen() == choice).count()).toList(),
                answers.stream().map(SurveyAnswer::getSaid).filter(said -> !said.isEmpty()).sorted().toList());
    }

    /** How many answered it. */
    public int answered() {
        return question.getKind() == SurveyKind.TEXT ? words.size() : counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean of a scale, in tenths; 0 when nobody answered. */
    public int meanInTenths() {
        int sum = IntStream.range(0, counts.size()).map(at -> (at + 1) * counts.get(at)).sum();
        return answered() == 0 ? 0 : Math.round(10f * sum / answered());
    }
}
