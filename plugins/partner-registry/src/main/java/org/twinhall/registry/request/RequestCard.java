package org.twinhall.registry.request;

import org.twinhall.group.Group;
import org.twinhall.place.Place;
import org.twinhall.registry.partner.Partner;
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

    /** Whether a partner asks, and not a group. */
    public boolean isOfPartner() {
        return partner != null;
    }
}
