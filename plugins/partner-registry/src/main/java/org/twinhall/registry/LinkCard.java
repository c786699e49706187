package org.twinhall.registry;

import org.twinhall.group.Group;
import org.twinhall.place.Place;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkState;
import org.twinhall.text.Language;

/**
 * What lists and maps show of a link.
 *
 * @param home  where its group is at home
 * @param place where its partner is
 */
public record LinkCard(Link link, Group group, Place home, Place place, Language language) {

    public String groupName() {
        return group.name(language);
    }

    public String partnerName() {
        return link.getPartner().name(language);
    }

    public Territory territory() {
        return Territory.of(place);
    }

    LinkState.Phase phase() {
        return link.getState().phase();
    }
}
