package org.twinhall.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** Enters and corrects places. */
@Singleton
public class PlaceService {

    /** Enter and correct places. */
    public static final String ADMINISTER = "place.administer";

    /** The pages of the administration beside those of places. */
    private static final Set<String> RESERVED = Set.of("new", "table");

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

    /**
     * Corrects a place; the slug of the profile is ignored.
     *
     * @param mark of the place from which the writer began
     * @throws RefusedException when somebody else corrected it meanwhile
     */
    @Transactional
    public Place correct(long id, PlaceProfile profile, String mark) {
        access.require(ADMINISTER);
        if (!places.lock(id).orElseThrow().mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        return correct(id, profile);
    }

    private Place correct(long id, PlaceProfile profile) {
        var place = places.lock(id).orElseThrow();
        var before = place.profile();
        place.describe(profile);
        var after = place.profile();
        if (!after.equals(before)) {
            audit.record(Act.of("place.correct", "place", id, place.name(Language.ENGLISH)).changed(words(before), words(after)));
        }
        return place;
    }

    /** What became of a table. */
    public record Loaded(int entered, int corrected, int unchanged) {
    }

    /** Enters the places of a table that are new and corrects those that are known by their slug; all of them or none. */
    @Transactional
    public Loaded load(Collection<PlaceProfile> table) {
        access.require(ADMINISTER);
        var known = places.listAll().stream().collect(Collectors.toMap(Place::getSlug, Place::getId));
        int entered = 0;
        int corrected = 0;
        for (var profile : table) {
            var id = known.get(profile.slug());
            if (id == null) {
                enter(profile);
                entered++;
            } else if (!places.find(id).orElseThrow().profile().says(profile)) {
                correct(id, profile);
                corrected++;
            }
        }
        return new Loaded(entered, corrected, table.size() - entered - corrected);
    }

    /** Whether a slug can be given to a new place. */
    public boolean isFree(String slug) {
        return Slug.isSlug(slug) && !RESERVED.contains(slug) && places.findBySlug(slug).isEmpty();
    }

    /** The whole gazetteer, by slug. */
    public List<PlaceProfile> listAll() {
        access.require(ADMINISTER);
        return places.listAll().stream().map(Place::profile).sorted(Comparator.comparing(PlaceProfile::slug)).toList();
    }

    private static String words(PlaceProfile place) {
        return String.join(", ", place.nameEnglish(), place.nameArabic(), place.kind().name().toLowerCase(Locale.ROOT), place.region(),
                place.country(), place.latitude() + " " + place.longitude(), String.join(" ; ", place.spellings()),
                String.join(" ; ", place.former()));
    }

    /** Enters those of the gazetteer that are not there yet; gives their number. */
    @Transactional
    public int enterMissing(Collection<PlaceProfile> gazetteer) {
        access.require(ADMINISTER);
        var known = places.listAll().stream().map(Place::getSlug).collect(Collectors.toSet());
        var missing = gazetteer.stream().filter(profile -> !known.contains(profile.slug())).toList();
        missing.forEach(profile -> places.add(new Place(profile)));
        audit.record(Act.of("place.enterGazetteer", "place", null, missing.size() + " places"));
        return missing.size();
    }
}
