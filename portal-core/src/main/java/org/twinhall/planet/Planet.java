package org.twinhall.planet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;

/** What readers see of the news that groups publish elsewhere: the same article once, with all who publish it. */
@Singleton
public class Planet {

    private final PlanetItems items;
    private final Groups groups;

    @Inject
    Planet(PlanetItems items, Groups groups) {
        this.items = items;
        this.groups = groups;
    }

    /**
     * The newest first.
     *
     * @param group whose; null for all
     */
    public List<PlanetStory> list(Long group, int offset, int limit) {
        var shown = items.listVisible(group, offset, limit);
        var parts = items.listVisible(shown.stream().map(PlanetItem::getStoryId).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(PlanetItem::getStoryId));
        var known = groups.find(parts.values().stream().flatMap(List::stream).map(PlanetItem::getGroupId).collect(Collectors.toSet()));
        return shown.stream().map(item -> story(item, parts.getOrDefault(item.getStoryId(), List.of(item)), known)).toList();
    }

    public long count(Long group) {
        return items.countVisible(group);
    }

    /** A story, if readers may see it. */
    public Optional<PlanetStory> find(long id) {
        var parts = items.listVisible(Set.of(id));
        return parts.isEmpty() ? Optional.empty() : Optional.of(story(parts.getFirst(), parts,
                groups.find(parts.stream().map(PlanetItem::getGroupId).collect(Collectors.toSet()))));
    }

    /** The groups of which there is anything. */
    public List<Group> listGroups() {
        return List.copyOf(groups.find(items.listVisibleGroups()).values());
    }

    private static PlanetStory story(PlanetItem item, List<PlanetItem> parts, Map<Long, Group> known) {
        return new PlanetStory(item, parts.stream().map(PlanetItem::getGroupId).distinct().map(known::get).filter(group -> group != null).toList());
    }
}
