package org.twinhall.registry.duplicate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;
import org.twinhall.place.Place;
import org.twinhall.place.PlaceKind;
import org.twinhall.registry.Territory;
import org.twinhall.registry.link.Statement;

/** Where every place lies, and what was stated last of some links: what the check asks the database besides links and requests. */
@Singleton
public class Spots extends Repository<Place> {

    @Inject
    Spots() {
        super(Place.class);
    }

    /** Every place but whole countries, in one statement; as numbers, for a place that is read without its names asks for them one by one later. */
    Map<Long, Spot> listAll() {
        return query("select p.id, p.latitude, p.longitude, p.region, p.country, p.kind from Place p where p.kind <> :country", Object[].class)
                .setParameter("country", PlaceKind.COUNTRY).getResultStream().map(Spots::spot).collect(Collectors.toMap(Spot::placeId, Function.identity()));
    }

    private static Spot spot(Object[] row) {
        double longitude = ((Number) row[2]).doubleValue();
        return Spot.of((Long) row[0], ((Number) row[1]).doubleValue(), longitude, (String) row[3],
                Territory.of((String) row[4], (PlaceKind) row[5], (String) row[3], longitude));
    }

    /** The statements of some links that have a date, from the first to the last. */
    List<Statement> listDated(Collection<Long> linkIds) {
        return linkIds.isEmpty() ? List.of() : query("select s from Statement s where s.link.id in :ids", Statement.class)
                .setParameter("ids", linkIds).getResultStream().filter(statement -> statement.getDate().isKnown())
                .sorted(java.util.Comparator.comparing(Statement::getDate).thenComparing(Statement::getId)).toList();
    }
}
