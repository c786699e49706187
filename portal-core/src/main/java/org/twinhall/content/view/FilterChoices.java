package org.twinhall.content.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.content.EntryReader;
import org.twinhall.text.Language;
import org.twinhall.web.component.Options.Option;

/** By what a list of entries can be narrowed. To know it takes many statements, so it is kept until an entry changes, or a name. */
@Singleton
public class FilterChoices {

    private static final Set<String> READ = Set.of("entry", "group", "place");

    private final EntryReader reader;
    private final EntryWords words;
    private final Access access;
    private final Kept<Asked, Choices> kept;

    @Inject
    FilterChoices(EntryReader reader, EntryWords words, Access access, Changes changes) {
        this.reader = reader;
        this.words = words;
        this.access = access;
        kept = new Kept<>(changes, READ);
    }

    /** What can be chosen, in the words of a language; nothing that no live entry has which the reader may read. */
    record Choices(List<Option> topics, List<Option> groups, List<Option> places, List<Option> years) {
    }

    private record Asked(String kind, Language language, boolean members) {
    }

    Choices of(String kind, Language language) {
        return kept.get(new Asked(kind, language, access.identity().isSignedIn()), () -> new Choices(
                reader.listTopics(kind).stream().map(topic -> new Option(topic, words.topic(topic))).toList(),
                words.groups(reader.listOwners(kind)).stream().map(FilterChoices::choice).toList(),
                words.places(reader.listPlaces(kind)).stream().map(FilterChoices::choice).toList(),
                reader.listYears(kind, language).stream().map(year -> new Option(year.toString(), year.toString())).toList()));
    }

    private static Option choice(EntryWords.Named named) {
        return new Option(named.slug(), named.name());
    }
}
