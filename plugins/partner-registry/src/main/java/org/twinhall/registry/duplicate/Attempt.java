package org.twinhall.registry.duplicate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.group.Undertaking;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.Theme;

/**
 * What somebody is about to begin.
 *
 * @param groupId   the group that begins; null when it is none
 * @param placeIds  the places that it is about
 * @param partnerId the partner that it is about; null when it is none
 */
public record Attempt(Long groupId, Set<Long> placeIds, Long partnerId, Set<Theme> themes) {

    public Attempt {
        placeIds = Set.copyOf(placeIds);
        themes = Set.copyOf(themes);
    }

    /** A group proposes a link with a partner. */
    public static Attempt link(long groupId, Partner partner) {
        return new Attempt(groupId, Set.of(partner.getPlaceId()), partner.getId(), Set.of());
    }

    /** What another feature says that is about to begin. */
    static Attempt of(Undertaking undertaking) {
        return new Attempt(undertaking.groupId(), undertaking.places(), null, undertaking.themes().stream().flatMap(Attempt::themes).collect(Collectors.toSet()));
    }

    /** The themes that a word means: their own names, and topics of texts. */
    private static Stream<Theme> themes(String word) {
        return switch (word) {
            case "schools", "universities" -> Stream.of(Theme.EDUCATION);
            case "governance" -> Stream.of(Theme.PARTICIPATION);
            default -> Stream.of(Theme.values()).filter(theme -> theme.name().equalsIgnoreCase(word));
        };
    }
}
