package org.twinhall.registry.health;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** Which signs of life a person entered: told to the person; they stay, by whom is forgotten. */
public class HealthPrivacy implements PersonalData {

    private final Signs signs;

    @Inject
    HealthPrivacy(Signs signs) {
        this.signs = signs;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var entered = signs.listBy(accountId).stream().map(sign -> Map.of("kind", sign.getKind().name(), "on", sign.getHappened().toString(),
                "note", sign.getNote())).toList();
        return entered.isEmpty() ? Map.of() : Map.of("signs of life of links", entered);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        signs.listBy(accountId).forEach(Sign::forgetAuthor);
    }
}
