package org.twinhall.registry.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.twinhall.group.Group;
import org.twinhall.media.MediaFile;
import org.twinhall.place.Place;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.partner.Partner;
import org.twinhall.search.SearchResult;

/**
 * All that a dossier says.
 *
 * @param link      between the two; null when there is none yet
 * @param history   what is stated of it, from the first to the last
 * @param documents the files that are sources, by id
 * @param stories   articles and news of the group about the place
 * @param others    the other links with partners at that place
 * @param decisions how other councils decided, the latest first
 */
record Dossier(Group group, Place home, Partner partner, Place place, Link link, List<Statement> history, Map<Long, MediaFile> documents,
               List<SearchResult> stories, List<LinkCard> others, List<Decision> decisions, LocalDate made) {
}
