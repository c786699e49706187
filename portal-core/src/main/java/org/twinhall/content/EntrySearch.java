package org.twinhall.content;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.media.FileTexts;
import org.twinhall.media.MediaFile;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;

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
                .map(this::document).toList();
    }

    private SearchDocument document(Translation translation) {
        var entry = translation.getEntry();
        var wording = translation.wording();
        var body = wording.body().text() + " " + String.join(" ", wording.fields().values()) + " "
                + String.join(" ", texts.listOf(MediaFile.idsIn(wording.body().html())));
        return new SearchDocument("entry", entry.getId(), translation.getLanguage(), entry.getKind().toLowerCase(Locale.ROOT),
                paths.path(translation), wording.title(), Set.of(), wording.lead(), body,
                translation.getFirstLiveAt(),
                Set.of(entry.getVisibility() == Visibility.PUBLIC ? SearchDocument.EVERYBODY : SearchDocument.MEMBERS),
                groups.find(entry.getOwners()).values().stream().map(Group::getSlug).collect(Collectors.toSet()),
                places.find(entry.getPlaces()).values().stream().map(Place::getSlug).collect(Collectors.toSet()), entry.getTopics())
                .by(entry.getByline().isBlank() ? Set.of() : Set.of(entry.getByline()));
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return entries.idsAfter(after, limit);
    }
}
