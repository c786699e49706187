package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** What readers call the kinds of things: the bundle key {@code search.kind.<kind>} beside a source, or here. */
@Singleton
class KindNames {

    private final Set<SearchSource> sources;
    private final Texts texts;
    private final Map<Asked, String> known = new ConcurrentHashMap<>();

    @Inject
    KindNames(Set<SearchSource> sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    String name(String kind, Language language) {
        return word("search.kind." + kind, kind, language);
    }

    /** What readers call a topic: the bundle key {@code topic.<topic>} beside the source that uses it. */
    String topic(String topic, Language language) {
        return word("topic." + topic, topic, language);
    }

    /** What readers call a facet that sources bring: the bundle key {@code search.facet.<facet>} beside one of them. */
    String facet(String facet, Language language) {
        return word("search.facet." + facet, facet, language);
    }

    /** What readers call a value of a facet that sources bring. */
    String value(String facet, String value, Language language) {
        return sources.stream().flatMap(source -> source.facetValue(facet, value, language).stream()).findFirst().orElse(value);
    }

    /** Bundles do not change while the portal runs, and a page of results asks for many words; what nobody calls anything is not kept. */
    private String word(String key, String otherwise, Language language) {
        var asked = new Asked(key, language);
        var word = known.get(asked);
        if (word == null) {
            word = read(key, language).orElse(null);
            if (word == null) {
                return otherwise;
            }
            known.put(asked, word);
        }
        return word;
    }

    private Optional<String> read(String key, Language language) {
        return Stream.concat(sources.stream().<Class<?>>map(SearchSource::getClass), Stream.of(KindNames.class))
                .filter(source -> texts.has(source, key, language.locale())).findFirst()
                .map(source -> texts.get(source, key, language.locale()));
    }

    private record Asked(String key, Language language) {
    }
}
