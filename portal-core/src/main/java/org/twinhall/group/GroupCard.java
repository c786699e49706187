package org.twinhall.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.media.MediaFile;
import org.twinhall.place.Place;
import org.twinhall.text.Language;

/**
 * What lists and maps show of a group.
 *
 * @param home    the place where it is at home
 * @param friends the places it befriends, by name
 * @param logo    the picture of its logo; null for none
 */
record GroupCard(Group group, Place home, List<Place> friends, String name, String description, MediaFile logo) {

    static GroupCard of(Group group, Set<Long> friendPlaces, Map<Long, Place> places, Map<Long, MediaFile> logos, Language language) {
        var friends = friendPlaces.stream().map(places::get)
                .sorted(java.util.Comparator.comparing(place -> place.name(language))).toList();
        var logo = group.getLogoId() == null ? null : logos.get(group.getLogoId());
        return new GroupCard(group, places.get(group.getPlaceId()), friends, group.name(language), group.description(language),
                logo);
    }

    /** The region of a Palestinian friend place that a filter names. */
    boolean isFriendOf(String region) {
        return friends.stream().anyMatch(place -> place.getCountry().equals("PS") && place.getRegion().equals(region));
    }
}
