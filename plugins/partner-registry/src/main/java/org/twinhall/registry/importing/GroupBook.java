package org.twinhall.registry.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinhall.group.Group;
import org.twinhall.place.Place;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** Finds the member group that is meant by what somebody wrote. */
final class GroupBook {

    private final Map<String, Group> bySlug = new HashMap<>();
    private final Map<String, Group> byName = new HashMap<>();

    GroupBook(Collection<Group> groups) {
        groups.forEach(this::add);
    }

    void add(Group group) {
        bySlug.put(group.getSlug(), group);
        for (var language : Language.values()) {
            readings(group.name(language), "").forEach(name -> byName.putIfAbsent(name, group));
        }
    }

    /**
     * The group of a slug or a name; one that is called no more than "group" after its place is the one group there that is a
     * friend of the partner's place.
     *
     * @param home    where the text says that it is at home; may be empty
     * @param at      that place, if it is known
     * @param partner the partner's place
     */
    Optional<Group> find(String text, String home, Optional<Place> at, Place partner) {
        return Optional.ofNullable(bySlug.get(text))
                .or(() -> readings(text, home).stream().filter(byName::containsKey).map(byName::get).findFirst())
                .or(() -> at.flatMap(place -> onlyOneAt(text, place, partner)));
    }

    private Optional<Group> onlyOneAt(String text, Place home, Place partner) {
        var key = Folding.key(text);
        boolean unnamed = home.getNames().stream().anyMatch(name -> key.equals(Folding.key(name.getName()) + " group"));
        var there = bySlug.values().stream().filter(group -> group.getPlaceId() == home.getId()
                && group.getFriendPlaces().contains(partner.getId())).distinct().toList();
        return unnamed && there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /** The keys under which a name may be known: with and without what stands in brackets, in brackets, with its place. */
    private static Set<String> readings(String text, String home) {
        var keys = new LinkedHashSet<String>();
        var plain = text.replaceAll("\\([^)]*\\)", " ").strip();
        var town = home.split(",")[0].strip();
        keys.add(Folding.key(text));
        keys.add(Folding.key(plain));
        keys.add(Folding.key(text.replace(" / ", " and ")));
        for (var part : text.split(" / |[()]")) {
            if (part.strip().contains(" ")) {
                keys.add(Folding.key(part));
            }
            keys.add(Folding.key(town + " " + part));
        }
        keys.add(Folding.key(plain + " " + town));
        keys.removeIf(key -> key.isEmpty() || key.equals(Folding.key(town)));
        return keys;
    }
}
