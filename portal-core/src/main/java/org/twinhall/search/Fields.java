package org.twinhall.search;

import org.twinhall.text.Language;

/** The names of the index's fields. */
final class Fields {

    static final String KEY = "key";
    static final String TYPE = "type";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String YEAR = "year";
    static final String GROUP = "group";
    static final String PLACE = "place";
    static final String TOPIC = "topic";
    static final String READERS = "readers";
    static final String DATE = "date";

    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String LEAD = "lead";
    static final String BODY = "body";
    static final String PATH = "path";
    static final String SHOWN_DATE = "shown";

    /** The end of the names of fields whose words are not stemmed. */
    static final String RAW = "_raw";

    private Fields() {
    }

    /** A field of one language. */
    static String of(String field, Language language) {
        return field + "_" + language.tag();
    }

    /** Title and names of one language, or lead and body, with their words as they are. */
    static String raw(String field, Language language) {
        return of(field, language) + RAW;
    }
}
