package org.twinhall.registry.link;

import java.time.LocalDate;
import java.util.Comparator;
import org.twinhall.text.PartialDate;

/**
 * One dated state of a link, as far as it counts for the state of the whole.
 *
 * @param disputed whether its sources contradict each other and nobody has settled it
 * @param counts   whether it is held to be true
 */
public record Step(LinkState state, PartialDate date, boolean disputed, boolean counts) {

    /**
     * From the first to the last. What has no date stands at the beginning or, when it closes a link, at the end; on the same
     * date the order of a link's life decides.
     */
    public static final Comparator<Step> ORDER = Comparator.comparing(Step::place).thenComparing(Step::date).thenComparing(Step::state);

    private LocalDate place() {
        if (!date.isKnown()) {
            return state.closes() ? LocalDate.MAX : LocalDate.MIN;
        }
        return date.precision() == PartialDate.Precision.BY ? date.day().withDayOfYear(date.day().lengthOfYear()) : date.day();
    }
}
