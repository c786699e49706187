package org.twinhall.content;

import java.util.Map;
import org.twinhall.text.SafeHtml;

/**
 * What an entry says in one language.
 *
 * @param title  at most 200 characters
 * @param lead   one or two sentences, at most 600 characters; may be empty
 * @param body   cleaned HTML; may be empty
 * @param fields the answers to the kind's own questions, by name; each at most 2000 characters
 */
public record Wording(String title, String lead, SafeHtml body, Map<String, String> fields) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LEAD = 600;
    public static final int LONGEST_FIELD = 2000;

    public Wording {
        fields = Map.copyOf(fields);
    }
}
