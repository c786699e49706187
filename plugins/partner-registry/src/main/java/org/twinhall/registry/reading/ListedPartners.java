package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.registry.Territory;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Folding;

/** Partners as programs list them: those that everybody may see, ordered and cut to a page before one is read. */
@Singleton
class ListedPartners extends Repository<Partner> {

    private static final List<String> PARTS = List.of("names", "languages", "themes", "facilities", "showings");

    private final Places places;

    @Inject
    ListedPartners(Places places) {
        super(Partner.class);
        this.places = places;
    }

    /** The ids of those that pass, in the order of their names. */
    List<Long> ids(Asked asked) {
        var conditions = new ArrayList<>(List.of("p.hidden = false", "official.kind = :official", "official.language = :language"));
        var values = new HashMap<String, Object>(Map.of("official", PartnerName.Kind.OFFICIAL, "language", asked.language().tag()));
        if (!asked.text("kind").isEmpty()) {
            conditions.add("p.kind = :kind");
            values.put("kind", PartnerKind.valueOf(constant(asked.text("kind"))));
        }
        if (!asked.text("q").isEmpty()) {
            conditions.add("p.id in (select q.id from Partner q join q.names n where n.key like :words)");
            values.put("words", "%" + Folding.key(asked.text("q")) + "%");
        }
        if (!asked.text("theme").isEmpty()) {
            conditions.add("p.id in (select q.id from Partner q join q.themes t join q.showings s where t = :theme and s.fact = :fact and s.audience = :everybody)");
            values.putAll(Map.of("theme", Theme.valueOf(constant(asked.text("theme"))), "fact", Fact.THEMES, "everybody", Audience.EVERYBODY));
        }
        if (!(asked.text("territory") + asked.text("governorate") + asked.text("place")).isEmpty()) {
            var there = places.listAll().stream().filter(place -> isThere(place, asked)).map(Place::getId).toList();
            if (there.isEmpty()) {
                return List.of();
            }
            conditions.add("p.placeId in :places");
            values.put("places", there);
        }
        var query = query("select p.id, official.key from Partner p join p.names official where " + String.join(" and ", conditions)
                + " order by official.key, p.id", Object[].class);
        values.forEach(query::setParameter);
        return query.getResultStream().map(row -> (Long) row[0]).toList();
    }

    private static boolean isThere(Place place, Asked asked) {
        return (asked.text("place").isEmpty() || place.getSlug().equals(asked.text("place")))
                && (asked.text("governorate").isEmpty() || place.getRegion().equals(asked.text("governorate")))
                && (asked.text("territory").isEmpty() || Territory.of(place).name().equals(constant(asked.text("territory"))));
    }

    private static String constant(String word) {
        return word.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    /** Partners in the order of their ids' list, with everything that is said of them, in six statements. */
    List<Partner> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = query("select p from Partner p where p.id in :ids").setParameter("ids", ids).setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", "p." + part));
        var found = query.getResultStream().collect(Collectors.toMap(Partner::getId, Function.identity()));
        return ids.stream().map(found::get).toList();
    }
}
