package org.twinhall.registry.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.persistence.Repository;

/** How all links are looked after. */
@Singleton
public class Cares extends Repository<Care> {

    @Inject
    Cares() {
        super(Care.class);
    }

    /** All, by link, in one statement. */
    Map<Long, Care> all() {
        return query("select c from Care c").getResultStream().collect(Collectors.toMap(Care::getLinkId, Function.identity()));
    }
}
