package org.twinhall.group.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.access.Access;
import org.twinhall.access.Role;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** The roll of all member groups, with what an administrator has to see to. Three statements, however many groups. */
@Singleton
class GroupRoll {

    private final Groups groups;
    private final Places places;
    private final Access access;

    @Inject
    GroupRoll(Groups groups, Places places, Access access) {
        this.groups = groups;
        this.places = places;
        this.access = access;
    }

    /** Which groups to list. */
    enum Filter {
        ANY, ACTIVE, DORMANT, ARCHIVED,
        /** Not archived, and nobody can speak for it. */
        ALONE;

        boolean passes(Row row) {
            return switch (this) {
                case ANY -> true;
                case ALONE -> row.lacksRepresentative();
                default -> row.group().getState() == GroupState.valueOf(name());
            };
        }
    }

    /**
     * A group on the roll.
     *
     * @param home            where it is at home, in the reader's language
     * @param people          how many have a role in it
     * @param representatives how many of them speak for it
     */
    record Row(Group group, String name, String home, long people, long representatives) {

        boolean lacksRepresentative() {
            return representatives == 0 && group.getState() != GroupState.ARCHIVED;
        }
    }

    /** The groups that pass a filter and whose name or home has the words, by name. */
    List<Row> list(String words, Filter filter, Language language) {
        access.require(GroupService.ADMINISTER);
        Map<Long, Place> homes = places.listAll().stream().collect(Collectors.toMap(Place::getId, Function.identity()));
        var people = groups.countPeople();
        var key = Folding.key(words);
        return groups.listAll().stream()
                .filter(group -> key.isEmpty() || says(group, homes.get(group.getPlaceId()), key))
                .map(group -> row(group, homes.get(group.getPlaceId()), people.getOrDefault(group.getId(), Map.of()), language))
                .filter(filter::passes)
                .sorted(Comparator.comparing(Row::name, Collator.getInstance(language.locale()))).toList();
    }

    private static Row row(Group group, Place home, Map<Role, Long> people, Language language) {
        return new Row(group, group.name(language), home.name(language), people.values().stream().mapToLong(Long::longValue).sum(),
                people.getOrDefault(Role.REPRESENTATIVE, 0L));
    }

    private static boolean says(Group group, Place home, String key) {
        return Stream.concat(Stream.of(group.getSlug(), group.name(Language.ENGLISH), group.name(Language.ARABIC)),
                home.getNames().stream().map(name -> name.getName())).anyMatch(name -> Folding.key(name).contains(key));
    }
}
