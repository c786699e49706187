package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** What readers call the kinds of things: the bundle key {@code search.kind.<kind>} beside a source, or here. */
@Singleton
class KindNames {

    private final Set<SearchSource> sources;
    private final Texts texts;

    @Inject
    KindNames(Set<SearchSource> sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    String name(String kind, Language language) {
        var key = "search.kind." + kind;
        return sources.stream().<Class<?>>map(SearchSource::getClass).filter(source -> texts.has(source, key, language.locale()))
                .findFirst().or(() -> java.util.Optional.of(KindNames.class))
                .filter(source -> texts.has(source, key, language.locale()))
                .map(source -> texts.get(source, key, language.locale())).orElse(kind);
    }
}
