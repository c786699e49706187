package org.twinhall.registry.match;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.wicket.Page;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.group.Groups;
import org.twinhall.place.Place;
import org.twinhall.place.PlacePage;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainPageLink;

/** Gives the shown part of a ranking its names and addresses: two statements, however long the ranking is. */
@Singleton
public class MatchNames {

    private final Partners partners;
    private final Groups groups;
    private final Places places;

    @Inject
    MatchNames(Partners partners, Groups groups, Places places) {
        this.partners = partners;
        this.groups = groups;
        this.places = places;
    }

    /**
     * Somebody with a name.
     *
     * @param match   how well it goes with the seeker; null for one that is linked already
     * @param english the name from which its emblem is drawn
     * @param place   where it is
     */
    record Named(Match match, String name, String english, String place, Class<? extends Page> page, PageParameters parameters) {

        PlainPageLink link(String id) {
            var link = new PlainPageLink(id, page, parameters);
            link.add(new Label("name", name));
            return link;
        }
    }

    /** Those of a ranking, in its order. */
    List<Named> of(List<Match> shown, boolean ofPartners, Language language) {
        var ids = shown.stream().map(match -> match.candidate().id()).filter(Objects::nonNull).collect(Collectors.toSet());
        var where = places.find(shown.stream().map(match -> match.candidate().placeId()).collect(Collectors.toSet()));
        Map<Long, Partner> everyPartner = ofPartners ? partners.find(ids) : Map.of();
        Map<Long, Group> everyGroup = ofPartners ? Map.of() : groups.find(ids);
        return shown.stream().map(match -> {
            var candidate = match.candidate();
            var place = where.get(candidate.placeId());
            return candidate.id() == null ? of(match, place, language) : ofPartners ? of(match, everyPartner.get(candidate.id()), place.name(language), language)
                    : of(match, everyGroup.get(candidate.id()), place.name(language), language);
        }).toList();
    }

    /** Those that are linked already, by name. */
    List<Named> already(Collection<Long> ids, boolean ofPartners, Language language) {
        var named = ofPartners ? partners.find(ids).values().stream().map(partner -> of(null, partner, "", language))
                : groups.find(ids).values().stream().map(group -> of(null, group, "", language));
        return named.sorted(Comparator.comparing(Named::name, Collator.getInstance(language.locale()))).toList();
    }

    private static Named of(Match match, Place place, Language language) {
        return new Named(match, place.name(language), place.name(Language.ENGLISH), "", PlacePage.class, new PageParameters().set("place", place.getSlug()));
    }

    private static Named of(Match match, Partner partner, String place, Language language) {
        return new Named(match, partner.name(language), partner.name(Language.ENGLISH), partner.getKind().isCommunity() ? "" : place, PartnerPage.class,
                PartnerPage.of(partner));
    }

    private static Named of(Match match, Group group, String place, Language language) {
        return new Named(match, group.name(language), group.name(Language.ENGLISH), place, GroupPage.class, GroupPage.of(group));
    }
}
