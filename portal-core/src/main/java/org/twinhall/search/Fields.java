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
    /** How the names of facets begin that sources bring. */
    static final String FACET = "facet-";
    static final String READERS = "readers";
    static final String DATE = "date";

    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String LEAD = "lead";
    static final String BODY = "body";
    /** How a title or a name begins, as one long word. */
    static final String START = "start";
    static final String PEOPLE = "people";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";
    static final String PATH = "path";
    static final String SHOWN_DATE = "shown";

    /** The end of the names of fields whose words are not stemmed. */
    static final String RAW = "_raw";

    /** The end of the names of fields that hold the words letter by letter. */
    static final String EXACT = "_exact";

    private Fields() {
    }

    /** A field of one language. */
    static String of(String field, Language language) {
        return field + "_" + language.tag();
    }

    /** Title or names of one language, or lead and body together, with their words as they are. */
    static String raw(String field, Language language) {
        return of(field, language) + RAW;
    }

    /** Title and names of one language, or lead and body, letter by letter: see {@link ExactWords}. */
    static String exact(String field, Language language) {
        return of(field, language) + EXACT;
    }
}
