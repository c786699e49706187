package org.twinhall.content.files;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** What a person is sending: gone with the account. */
public class ArrivalPrivacy implements PersonalData {

    private final Arrivals arrivals;
    private final PartFolder parts;

    @Inject
    ArrivalPrivacy(Arrivals arrivals, PartFolder parts) {
        this.arrivals = arrivals;
        this.parts = parts;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        List<String> begun = arrivals.listOf(accountId).stream().map(arrival -> arrival.getName() + ", " + arrival.getBegunAt()).toList();
        return begun.isEmpty() ? Map.of() : Map.of("uploads", begun);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        arrivals.listOf(accountId).forEach(arrival -> {
            arrivals.remove(arrival);
            parts.delete(arrival.getId());
        });
    }
}
