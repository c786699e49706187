package org.twinhall.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Enters and corrects places. */
@Singleton
public class PlaceService {

    /** Enter and correct places. */
    public static final String ADMINISTER = "place.administer";

    private final Places places;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    PlaceService(Places places, Access access, AuditTrail audit) {
        this.places = places;
        this.access = access;
        this.audit = audit;
    }

    /** Enters a place; its slug must be free. */
    @Transactional
    public Place enter(PlaceProfile profile) {
        access.require(ADMINISTER);
        var place = places.add(new Place(profile));
        audit.record(Act.of("place.enter", "place", place.getId(), place.name(Language.ENGLISH)));
        return place;
    }

    /** Corrects a place; the slug of the profile is ignored. */
    @Transactional
    public Place correct(long id, PlaceProfile profile) {
        access.require(ADMINISTER);
        var place = places.lock(id).orElseThrow();
        var before = place.names(PlaceName.Kind.SPELLING);
        place.describe(profile);
        audit.record(Act.of("place.correct", "place", id, place.name(Language.ENGLISH))
                .changed(before, place.names(PlaceName.Kind.SPELLING)));
        return place;
    }

    /** Enters those of the gazetteer that are not there yet; gives their number. */
    @Transactional
    public int enterMissing(Collection<PlaceProfile> gazetteer) {
        access.require(ADMINISTER);
        var known = places.listAll().stream().map(Place::getSlug).collect(java.util.stream.Collectors.toSet());
        var missing = gazetteer.stream().filter(profile -> !known.contains(profile.slug())).toList();
        missing.forEach(profile -> places.add(new Place(profile)));
        audit.record(Act.of("place.enterGazetteer", "place", null, missing.size() + " places"));
        return missing.size();
    }
}
