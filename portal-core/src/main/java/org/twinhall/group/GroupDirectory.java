package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceName;
import org.twinhall.place.Places;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** The list of member groups as readers browse it. Three statements at most, however many groups. */
@Singleton
class GroupDirectory {

    private final Groups groups;
    private final Places places;
    private final MediaFiles media;
    private final Friends friends;

    @Inject
    GroupDirectory(Groups groups, Places places, MediaFiles media, Friends friends) {
        this.groups = groups;
        this.media = media;
        this.places = places;
        this.friends = friends;
    }

    /** The groups that pass a filter, ordered by name in the reader's language; the Arabic article does not count. */
    List<GroupCard> list(GroupFilter filter, Language language) {
        var all = allPlaces();
        var everyGroup = groups.listAll();
        var logos = logos(everyGroup);
        var shown = friends.shown();
        var collator = Collator.getInstance(language.locale());
        return everyGroup.stream().map(group -> GroupCard.of(group, shown.apply(group), all, logos, language))
                .filter(card -> matches(card, filter))
                .sorted(Comparator.comparing(card -> card.name().replaceFirst("^ال", ""), collator)).toList();
    }

    /** One group with its places. */
    GroupCard card(Group group, Language language) {
        var shown = friends.shown().apply(group);
        var placeIds = Stream.concat(Stream.of(group.getPlaceId()), shown.stream()).collect(Collectors.toSet());
        return GroupCard.of(group, shown, places.find(placeIds), logos(List.of(group)), language);
    }

    private Map<Long, MediaFile> logos(List<Group> shown) {
        return media.find(shown.stream().map(Group::getLogoId).filter(Objects::nonNull).toList());
    }

    /** The regions in which groups are at home. */
    List<String> listHomeRegions() {
        var all = allPlaces();
        return sorted(groups.listAll().stream().map(group -> all.get(group.getPlaceId())));
    }

    /** The Palestinian governorates in which groups have friends. */
    List<String> listFriendRegions() {
        var all = allPlaces();
        var shown = friends.shown();
        return sorted(groups.listAll().stream().flatMap(group -> shown.apply(group).stream()).map(all::get)
                .filter(place -> place.getCountry().equals("PS")));
    }

    private static List<String> sorted(Stream<Place> found) {
        return List.copyOf(found.map(Place::getRegion).filter(region -> !region.isEmpty()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private Map<Long, Place> allPlaces() {
        return places.listAll().stream().collect(Collectors.toMap(Place::getId, Function.identity()));
    }

    private static boolean matches(GroupCard card, GroupFilter filter) {
        return (filter.archived() == (card.group().getState() == GroupState.ARCHIVED))
                && (filter.home().isEmpty() || card.home().getRegion().equals(filter.home()))
                && (filter.friend().isEmpty() || card.isFriendOf(filter.friend()))
                && (filter.kind() == null || card.group().getKind() == filter.kind())
                && (filter.words().isEmpty() || says(card, Folding.key(filter.words())));
    }

    /** Any spelling of any of its places will do. */
    private static boolean says(GroupCard card, String key) {
        var names = Stream.of(Language.values()).map(language -> card.group().name(language));
        var spellings = Stream.concat(Stream.of(card.home()), card.friends().stream())
                .flatMap(place -> place.getNames().stream()).map(PlaceName::getName);
        return Stream.concat(names, spellings).anyMatch(name -> Folding.key(name).contains(key));
    }
}
