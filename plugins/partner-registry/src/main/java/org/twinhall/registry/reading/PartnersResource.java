package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.place.Places;
import org.twinhall.registry.Territory;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;

/** Partners, page by page, by name. */
public class PartnersResource extends ReadingResource {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("q", "territory", "governorate", "place", "kind", "theme", "page", "size");

    private final transient ListedPartners listed;
    private final transient Places places;
    private final transient Written written;

    @Inject
    PartnersResource(ListedPartners listed, Places places, Written written) {
        this.listed = listed;
        this.places = places;
        this.written = written;
    }

    @Override
    protected Object answer(Asked asked) {
        asked.only(KNOWN).one("territory", Stream.of(Territory.values())).one("kind", Stream.of(PartnerKind.values())).one("theme", Stream.of(Theme.values()));
        var ids = listed.ids(asked);
        long first = (asked.page() - 1L) * asked.size();
        var shown = ids.stream().skip(first).limit(asked.size()).toList();
        var partners = listed.read(shown);
        var at = places.find(partners.stream().map(Partner::getPlaceId).collect(Collectors.toSet()));
        return written.list(asked, "/registry/api/v1/partners", ids.size(),
                partners.stream().map(partner -> written.partner(partner, at.get(partner.getPlaceId()), asked.language())).toList());
    }
}
