package org.twinhall.hello;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;

/** Makes phrases findable, in either language by either. */
public class PhraseSearch implements SearchSource {

    private final Phrases phrases;

    @Inject
    PhraseSearch(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public String type() {
        return "phrase";
    }

    @Override
    public List<SearchDocument> read(long id) {
        return phrases.find(id).stream().flatMap(phrase -> Stream.of(Language.values()).map(language -> document(phrase, language))).toList();
    }

    private static SearchDocument document(Phrase phrase, Language language) {
        return new SearchDocument("phrase", phrase.getId(), language, "phrase", "/phrases", phrase.in(language),
                Set.of(phrase.in(language.other())), phrase.in(language.other()), phrase.getPronunciation(), null,
                Set.of(SearchDocument.EVERYBODY), Set.of(), Set.of(), Set.of());
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return phrases.listIdsAfter(after, limit);
    }
}
