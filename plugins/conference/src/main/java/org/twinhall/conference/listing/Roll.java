package org.twinhall.conference.listing;

import java.util.List;
import org.twinhall.conference.signup.SignUp;

/**
 * A list of those who come.
 *
 * @param columns those that are shown
 * @param heads   what they are called
 * @param lines   one for each person, those who come together below each other
 */
public record Roll(List<Column> columns, List<String> heads, List<Line> lines) {

    /**
     * A person.
     *
     * @param signUp by which the person comes
     * @param cells  as many as there are columns
     */
    public record Line(SignUp signUp, List<String> cells) {
    }
}
