package org.twinhall.group;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;

/** Makes member groups findable. */
public class GroupSearch implements SearchSource {

    private final Groups groups;
    private final Places places;
    private final Friends friends;

    @Inject
    GroupSearch(Groups groups, Places places, Friends friends) {
        this.groups = groups;
        this.places = places;
        this.friends = friends;
    }

    @Override
    public String type() {
        return "group";
    }

    @Override
    public List<SearchDocument> read(long id) {
        return groups.find(id).stream().flatMap(this::documents).toList();
    }

    private Stream<SearchDocument> documents(Group group) {
        var ids = new HashSet<>(friends.shown().apply(group));
        ids.add(group.getPlaceId());
        var linked = places.find(ids).values();
        var slugs = linked.stream().map(Place::getSlug).collect(Collectors.toSet());
        var founded = group.getFounded() == null ? null
                : LocalDate.of(group.getFounded(), 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return Stream.of(Language.values()).map(language -> new SearchDocument("group", group.getId(), language, "group",
                "/groups/" + group.getSlug(), group.name(language), otherNames(group, language),
                group.description(language), linked.stream().map(place -> place.name(language)).collect(Collectors.joining(", ")),
                founded, Set.of(SearchDocument.EVERYBODY), Set.of(group.getSlug()), slugs, Set.of()));
    }

    private static Set<String> otherNames(Group group, Language language) {
        var names = new HashSet<>(group.getFormerNames());
        names.add(group.name(language.other()));
        return names;
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return groups.idsAfter(after, limit);
    }
}
