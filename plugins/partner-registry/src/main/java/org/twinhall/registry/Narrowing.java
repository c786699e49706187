package org.twinhall.registry;

import java.util.Set;
import java.util.function.Predicate;

/** A filter as the roll of links understands it. What no line holds, the database was asked before. */
final class Narrowing implements Predicate<Roll.Line> {

    private final RegistryFilter filter;
    private final Said said;
    private final Set<Long> themed;

    /**
     * Ids of the places, the groups and the partners of which some name, in any spelling, has the words of a filter in it.
     */
    record Said(Set<Long> places, Set<Long> groups, Set<Long> partners) {
    }

    /**
     * @param said   what the filter's words name; null when it has none
     * @param themed the ids of the partners of which the reader may know that they have the filter's theme; null when it has none
     */
    Narrowing(RegistryFilter filter, Said said, Set<Long> themed) {
        this.filter = filter;
        this.said = said;
        this.themed = themed;
    }

    @Override
    public boolean test(Roll.Line line) {
        var home = line.group().home();
        var place = line.place();
        return is(filter.kind(), line.kind()) && is(filter.formality(), line.formality()) && is(filter.state(), line.state())
                && (filter.territory() == null || place.territory() == filter.territory())
                && is(filter.governorate(), place.region()) && is(filter.home(), home.region()) && is(filter.group(), line.group().slug())
                && (is(filter.place(), place.slug()) || is(filter.place(), home.slug()))
                && (filter.since() == null || line.year().compareTo(filter.since().toString()) >= 0)
                && (said == null || said.places().contains(place.id()) || said.places().contains(home.id()) || said.groups().contains(line.group().id())
                || said.partners().contains(line.partnerId()))
                && (themed == null || themed.contains(line.partnerId()));
    }

    private static boolean is(Enum<?> wanted, Enum<?> value) {
        return wanted == null || wanted == value;
    }

    private static boolean is(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }
}
