package org.twinhall.conference.listing;

import java.util.ArrayList;
import java.util.List;
import org.twinhall.conference.signup.Question;

/**
 * A column of a list.
 *
 * @param key      what it is called in addresses
 * @param question the question whose answers it holds; null for what every form asks
 */
public record Column(String key, Question question) {

    private static final List<String> FIXED = List.of("name", "group", "kind", "state", "email", "language", "since", "sessions");
    private static final List<String> OF_PAYMENTS = List.of("due", "paid", "payment", "reference");

    /** What a list for the venue has unless somebody chooses otherwise. */
    public static final List<String> USUAL = List.of("name", "group", "kind");

    /** All columns of a list in which those questions were asked; {@code payments} is whether the reader may see who has to pay what. */
    public static List<Column> all(List<Question> questions, boolean payments) {
        var columns = new ArrayList<Column>();
        FIXED.forEach(key -> columns.add(new Column(key, null)));
        if (payments) {
            OF_PAYMENTS.forEach(key -> columns.add(new Column(key, null)));
        }
        questions.forEach(question -> columns.add(new Column("q" + question.getId(), question)));
        return columns;
    }

    /** Whether it tells of money. */
    boolean isOfPayments() {
        return OF_PAYMENTS.contains(key);
    }
}
