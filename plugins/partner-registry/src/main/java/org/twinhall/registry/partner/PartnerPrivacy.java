package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** Whose records a person looks after. */
public class PartnerPrivacy implements PersonalData {

    private final Partners partners;

    @Inject
    PartnerPrivacy(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var kept = partners.listKeptBy(accountId).stream().map(partner -> partner.name(Language.ENGLISH)).toList();
        return kept.isEmpty() ? Map.of() : Map.of("keeper of partners", kept);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        partners.listKeptBy(accountId).forEach(partner -> partner.entrust(null));
    }
}
