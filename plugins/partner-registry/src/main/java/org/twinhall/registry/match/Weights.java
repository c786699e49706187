package org.twinhall.registry.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** How much each criterion counts, from 0 to {@link Criterion#MOST}. */
record Weights(Map<Criterion, Integer> of) {

    /** Unless the reader says otherwise. */
    static final Weights USUAL = new Weights(Map.of());

    Weights {
        of = Map.copyOf(of);
    }

    /** Those of an address; what is none is as usual. */
    static Weights read(PageParameters parameters) {
        var told = new EnumMap<Criterion, Integer>(Criterion.class);
        Stream.of(Criterion.values()).forEach(criterion -> {
            var text = parameters.get(criterion.tag()).toString("");
            if (text.matches("[0-" + Criterion.MOST + "]")) {
                told.put(criterion, Integer.valueOf(text));
            }
        });
        return new Weights(told);
    }

    int get(Criterion criterion) {
        return of.getOrDefault(criterion, criterion.usual());
    }

    boolean isUsual() {
        return Stream.of(Criterion.values()).allMatch(criterion -> get(criterion) == criterion.usual());
    }
}
