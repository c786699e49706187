package org.twinhall.content;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.media.FileTexts;
import org.twinhall.media.MediaFile;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.SafeHtml;

/** Makes live translations findable for those who may read them, by what their documents say too; drafts are in no index. */
public class EntrySearch implements SearchSource {

    private final Entries entries;
    private final EntryKinds kinds;
    private final EntryPaths paths;
    private final Groups groups;
    private final Places places;
    private final FileTexts texts;

    @Inject
    EntrySearch(Entries entries, EntryKinds kinds, EntryPaths paths, Groups groups, Places places, FileTexts texts) {
        this.entries = entries;
        this.kinds = kinds;
        this.paths = paths;
        this.groups = groups;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String type() {
        return "entry";
    }

    @Override
    public List<SearchDocument> read(long id) {
        return entries.find(id).filter(entry -> kinds.isKnown(entry.getKind())).stream()
                .flatMap(entry -> entry.getTranslations().stream().filter(Translation::isLive))
                .map(translation -> document(translation, groups.find(translation.getEntry().getOwners()), places.find(translation.getEntry().getPlaces())))
                .toList();
    }

    @Override
    public Map<Long, List<SearchDocument>> readAll(Collection<Long> ids) {
        var found = entries.find(ids).values();
        var owners = groups.find(all(found, Entry::getOwners));
        var about = places.find(all(found, Entry::getPlaces));
        return entries.listLive(ids).stream().filter(translation -> kinds.isKnown(translation.getEntry().getKind()))
                .collect(Collectors.groupingBy(translation -> translation.getEntry().getId(),
                        Collectors.mapping(translation -> document(translation, owners, about), Collectors.toList())));
    }

    private static Set<Long> all(Collection<Entry> entries, Function<Entry, Set<Long>> ids) {
        return entries.stream().flatMap(entry -> ids.apply(entry).stream()).collect(Collectors.toSet());
    }

    private SearchDocument document(Translation translation, Map<Long, Group> owners, Map<Long, Place> about) {
        var entry = translation.getEntry();
        var body = SafeHtml.textOf(translation.getBody()) + " " + String.join(" ", new TreeMap<>(translation.getFields()).values()) + " "
                + String.join(" ", texts.listOf(MediaFile.idsIn(translation.getBody())));
        return new SearchDocument("entry", entry.getId(), translation.getLanguage(), entry.getKind().toLowerCase(Locale.ROOT),
                paths.path(translation), translation.getTitle(), Set.of(), translation.getLead(), body,
                translation.getFirstLiveAt(),
                Set.of(entry.getVisibility() == Visibility.PUBLIC ? SearchDocument.EVERYBODY : SearchDocument.MEMBERS),
                slugs(entry.getOwners(), owners, Group::getSlug), slugs(entry.getPlaces(), about, Place::getSlug), entry.getTopics())
                .by(entry.getByline().isBlank() ? Set.of() : Set.of(entry.getByline()));
    }

    private static <T> Set<String> slugs(Set<Long> ids, Map<Long, T> known, Function<T, String> slug) {
        return ids.stream().map(known::get).filter(Objects::nonNull).map(slug).collect(Collectors.toSet());
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return entries.idsAfter(after, limit);
    }
}
