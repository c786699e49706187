package org.twinhall.planet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.group.Group;
import org.twinhall.search.SearchDocument;
import org.twinhall.search.SearchSource;
import org.twinhall.text.Language;

/** Makes findable what readers see of other sites; each story once, for all groups that publish it. */
public class PlanetSearch implements SearchSource {

    private final Planet planet;
    private final PlanetItems items;

    @Inject
    PlanetSearch(Planet planet, PlanetItems items) {
        this.planet = planet;
        this.items = items;
    }

    @Override
    public String type() {
        return PlanetItem.TYPE;
    }

    @Override
    public List<SearchDocument> read(long id) {
        return planet.find(id).stream().map(story -> document(id, story)).toList();
    }

    private static SearchDocument document(long id, PlanetStory story) {
        var item = story.item();
        return new SearchDocument(PlanetItem.TYPE, id, Language.of(item.getLanguage()).orElse(Language.ENGLISH), "elsewhere",
                "/elsewhere/" + id, item.getTitle(), Set.of(), item.getExcerpt(), item.getAuthor() + " " + item.getSite(), item.getPublishedAt(),
                Set.of(SearchDocument.EVERYBODY), story.groups().stream().map(Group::getSlug).collect(Collectors.toSet()), Set.of(), Set.of());
    }

    @Override
    public List<Long> listIds(long after, int limit) {
        return items.storiesAfter(after, limit);
    }
}
