package org.twinhall.registry.request;

import java.util.function.Function;
import org.twinhall.group.Group;
import org.twinhall.place.Place;
import org.twinhall.place.Regions;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.text.Language;

/**
 * What lists show of a request.
 *
 * @param group   the group that asks; null when a partner does
 * @param partner the partner that asks; null when a group does
 * @param place   where whoever asks is at home
 */
public record RequestCard(Request request, Group group, Partner partner, Place place, Language language) {

    /** Who asks. */
    public String name() {
        return name(language);
    }

    String name(Language wanted) {
        return group == null ? partner.name(wanted) : group.name(wanted);
    }

    /** Where whoever asks is; a community has the name of its place, so that its kind and its region are said instead. */
    String where(Regions regions, Function<PartnerKind, String> kind) {
        return isCommunity() ? kind.apply(partner.getKind()) + " – " + regions.name(place.getRegion(), language) : place.name(language);
    }

    boolean isCommunity() {
        return partner != null && partner.getKind().isCommunity();
    }

    /** Whether a partner asks, and not a group. */
    public boolean isOfPartner() {
        return partner != null;
    }
}
