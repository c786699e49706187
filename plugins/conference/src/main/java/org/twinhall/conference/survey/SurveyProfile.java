package org.twinhall.conference.survey;

import java.time.LocalDate;
import org.twinhall.conference.programme.Wording;

/**
 * What a survey says of itself.
 *
 * @param closesOn the last day on which it can be answered
 */
public record SurveyProfile(Wording lead, LocalDate closesOn) {

    public static final int LONGEST_LEAD = 1000;
}
