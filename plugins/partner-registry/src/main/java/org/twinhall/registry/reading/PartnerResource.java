package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import java.util.Set;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.PartnerService;

/** One partner, with what it shows to everybody. */
public class PartnerResource extends ReadingResource {

    private static final long serialVersionUID = 1L;

    private final transient PartnerService partners;
    private final transient Places places;
    private final transient Written written;

    @Inject
    PartnerResource(PartnerService partners, Places places, Written written) {
        this.partners = partners;
        this.places = places;
        this.written = written;
    }

    @Override
    protected Object answer(Asked asked) {
        asked.only(Set.of());
        var partner = partners.findShown(asked.text("partner")).orElseThrow(() -> new Problem(404, "nothing", "", asked.text("partner")));
        return written.partner(partner, places.find(partner.getPlaceId()).orElseThrow(), asked.language());
    }
}
