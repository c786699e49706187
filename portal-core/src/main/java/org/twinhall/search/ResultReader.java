package org.twinhall.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.twinhall.text.Excerpt;
import org.twinhall.text.Language;

/** Makes one result out of a document of the index. */
final class ResultReader {

    private static final int EXCERPT = 220;

    private final Document document;
    private final Map<String, MarkedText> marked;

    ResultReader(IndexView.Hit hit) {
        document = hit.document();
        marked = hit.marked();
    }

    /** Shows the wished language unless, when it is no condition, only the other one has what was asked for. */
    SearchResult read(Language wished, boolean only) {
        var language = only && has(wished) ? wished
                : Stream.of(wished, wished.other()).filter(this::has).filter(this::matches).findFirst()
                .orElseGet(() -> has(wished) ? wished : wished.other());
        var title = Optional.ofNullable(marked.get(Fields.of(Fields.TITLE, language)))
                .orElseGet(() -> MarkedText.plain(text(Fields.TITLE, language)));
        var moment = document.getField(Fields.of(Fields.SHOWN_DATE, language));
        return new SearchResult(document.get(Fields.TYPE), document.get(Fields.KIND), language,
                "/" + language.tag() + document.get(Fields.of(Fields.PATH, language)), title, snippet(language),
                moment == null ? null : Instant.ofEpochMilli(moment.numericValue().longValue()),
                List.of(document.getValues(Fields.GROUP)));
    }

    private boolean has(Language language) {
        return document.get(Fields.of(Fields.PATH, language)) != null;
    }

    private boolean matches(Language language) {
        return Stream.of(Fields.TITLE, Fields.BODY, Fields.LEAD, Fields.NAMES)
                .anyMatch(field -> marked.containsKey(Fields.of(field, language)));
    }

    private MarkedText snippet(Language language) {
        return Stream.of(Fields.BODY, Fields.LEAD, Fields.NAMES).map(field -> marked.get(Fields.of(field, language)))
                .filter(Objects::nonNull).findFirst()
                .orElseGet(() -> MarkedText.plain(text(Fields.LEAD, language).isBlank()
                        ? Excerpt.of(text(Fields.BODY, language), EXCERPT) : text(Fields.LEAD, language)));
    }

    private String text(String field, Language language) {
        var text = document.get(Fields.of(field, language));
        return text == null ? "" : text;
    }
}
