package org.twinhall.registry.duplicate;

import java.util.Set;
import org.twinhall.group.Group;
import org.twinhall.place.Place;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.request.RequestCard;

/**
 * What somebody does already, or tries: a link or a request.
 *
 * @param link       the link; null for a request
 * @param request    the request of a group; null for a link
 * @param reasons    why it touches what is about to begin, the closest first
 * @param kilometres how far away it is, when a neighbouring place is the reason
 * @param atHome     whether the place that is the reason is where the groups are at home, and not where they have friends
 * @param last       what was stated of the link last; null for a request, and when nothing has a date
 * @param talk       the introduction of the two groups that took place already; null for none
 */
public record Effort(LinkCard link, RequestCard request, Set<Reason> reasons, int kilometres, boolean atHome, Statement last, Talk talk) {

    Effort with(Statement newLast, Talk newTalk) {
        return new Effort(link, request, reasons, kilometres, atHome, newLast, newTalk);
    }

    /** The group that does it. */
    Group group() {
        return link == null ? request.group() : link.group();
    }

    /** The place that touches: the partner's of a link, or the group's home where that is what is near. */
    Place place() {
        return link == null ? request.place() : atHome ? link.home() : link.place();
    }
}
