package org.twinhall.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/**
 * Turns what a source says about a thing into documents of the index. Translations that the same people may read share
 * one document, so a thing is found once, by words of either language.
 */
final class Documents {

    /** The type of what is marked: its words can be found again in the text. */
    static final FieldType HIGHLIGHTED = withPlaces(TextField.TYPE_STORED);
    /** The same for texts that nobody reads. */
    private static final FieldType UNSEEN = withPlaces(TextField.TYPE_NOT_STORED);
    private static final FieldType UNSTORED = TextField.TYPE_NOT_STORED;
    private static final int LONGEST_START = 1000;

    private Documents() {
    }

    /** The value of the key field: what is replaced and deleted together. */
    static String key(ChangeKey key) {
        return key.type() + "/" + key.id();
    }

    static List<Document> of(ChangeKey key, Collection<SearchDocument> said) {
        record Together(Set<String> readers, String kind) {
        }
        return said.stream().collect(Collectors.groupingBy(one -> new Together(one.readers(), one.kind()), LinkedHashMap::new,
                Collectors.toList())).values().stream().map(translations -> one(key, translations)).toList();
    }

    private static Document one(ChangeKey key, List<SearchDocument> translations) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, key(key), Field.Store.YES));
        document.add(new StringField(Fields.TYPE, key.type(), Field.Store.YES));
        keywords(document, Fields.KIND, Set.of(translations.getFirst().kind()));
        translations.getFirst().readers().forEach(reader -> document.add(new StringField(Fields.READERS, reader, Field.Store.NO)));
        keywords(document, Fields.LANGUAGE, collect(translations, one -> Set.of(one.language().tag())));
        keywords(document, Fields.GROUP, collect(translations, SearchDocument::groups));
        keywords(document, Fields.PLACE, collect(translations, SearchDocument::places));
        keywords(document, Fields.TOPIC, collect(translations, SearchDocument::topics));
        translations.stream().flatMap(one -> one.facets().keySet().stream()).distinct().forEach(facet ->
                keywords(document, Fields.FACET + facet, collect(translations, one -> one.facets().getOrDefault(facet, Set.of()))));
        keywords(document, Fields.YEAR, translations.stream().filter(one -> one.date() != null)
                .map(one -> Integer.toString(LocalDate.ofInstant(one.date(), Dates.ZONE).getYear())).collect(Collectors.toSet()));
        translations.stream().filter(one -> one.date() != null).mapToLong(one -> one.date().toEpochMilli()).max()
                .ifPresent(latest -> document.add(new LongField(Fields.DATE, latest, Field.Store.NO)));
        translations.forEach(one -> words(document, one));
        Stream.of(Language.values()).filter(language -> translations.stream().noneMatch(one -> one.language() == language)).forEach(language -> noWords(document, language));
        collect(translations, SearchDocument::people).forEach(name -> {
            document.add(new StoredField(Fields.PEOPLE, name));
            document.add(new Field(Fields.PEOPLE + Fields.RAW, name, UNSTORED));
        });
        var point = translations.getFirst().point();
        if (point != null) {
            document.add(new StoredField(Fields.LATITUDE, point.latitude()));
            document.add(new StoredField(Fields.LONGITUDE, point.longitude()));
        }
        return document;
    }

    private static Set<String> collect(List<SearchDocument> translations,
                                       java.util.function.Function<SearchDocument, Set<String>> values) {
        return translations.stream().flatMap(one -> values.apply(one).stream()).collect(Collectors.toSet());
    }

    private static void keywords(Document document, String field, Set<String> values) {
        values.forEach(value -> document.add(new KeywordField(field, value, Field.Store.YES)));
    }

    private static void words(Document document, SearchDocument one) {
        var language = one.language();
        var names = String.join(" · ", Stream.concat(one.names().stream(), one.people().stream()).distinct().sorted().toList());
        var text = text(one.lead()) + " \n " + text(one.body());
        document.add(new Field(Fields.of(Fields.TITLE, language), one.title(), HIGHLIGHTED));
        document.add(new Field(Fields.of(Fields.NAMES, language), names, HIGHLIGHTED));
        document.add(new Field(Fields.of(Fields.LEAD, language), text(one.lead()), HIGHLIGHTED));
        document.add(new Field(Fields.of(Fields.BODY, language), text(one.body()), HIGHLIGHTED));
        document.add(new Field(Fields.raw(Fields.TITLE, language), one.title(), UNSTORED));
        document.add(new Field(Fields.raw(Fields.NAMES, language), names, UNSTORED));
        document.add(new Field(Fields.raw(Fields.BODY, language), text, UNSTORED));
        document.add(new Field(Fields.exact(Fields.TITLE, language), ExactWords.of(one.title() + " \n " + names), UNSTORED));
        document.add(new Field(Fields.exact(Fields.BODY, language), ExactWords.of(text), UNSTORED));
        document.add(new StringField(Fields.of(Fields.PATH, language), one.path(), Field.Store.YES));
        Stream.concat(Stream.of(one.title()), one.names().stream()).map(Suggester::start).filter(start -> start.length() < LONGEST_START)
                .forEach(start -> document.add(new StringField(Fields.START, start, Field.Store.NO)));
        if (one.date() != null) {
            document.add(new StoredField(Fields.of(Fields.SHOWN_DATE, language), one.date().toEpochMilli()));
        }
    }

    /**
     * In a language in which there is no text, an empty one. Where all documents have a field, Lucene looks the length of its text up at
     * once, both when it writes and when it ranks; where some have none, it searches for it.
     */
    private static void noWords(Document document, Language language) {
        Stream.of(Fields.TITLE, Fields.NAMES, Fields.LEAD, Fields.BODY).forEach(field -> document.add(new Field(Fields.of(field, language), "", UNSEEN)));
        Stream.of(Fields.TITLE, Fields.NAMES, Fields.BODY).forEach(field -> document.add(new Field(Fields.raw(field, language), "", UNSTORED)));
        Stream.of(Fields.TITLE, Fields.BODY).forEach(field -> document.add(new Field(Fields.exact(field, language), "", UNSTORED)));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static FieldType withPlaces(FieldType like) {
        var type = new FieldType(like);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
