package org.twinhall.registry.claim;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.registry.post.Tickets;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** How a person came to look after records, and the private links that the registry sent to the person. */
public class KeepingPrivacy implements PersonalData {

    private final Keepings keepings;
    private final Tickets tickets;

    @Inject
    KeepingPrivacy(Keepings keepings, Tickets tickets) {
        this.keepings = keepings;
        this.tickets = tickets;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var accepted = keepings.listOf(accountId).stream().map(keeping -> Map.of("partner", keeping.getPartner().name(Language.ENGLISH),
                "on", Dates.machine(keeping.getDecidedAt()), "proved", keeping.getReason())).toList();
        return accepted.isEmpty() ? Map.of() : Map.of("accepted as keeper of partners", accepted);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        keepings.listOf(accountId).forEach(Keeping::forgetAccount);
        tickets.removeOf(accountId);
    }
}
