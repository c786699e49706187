package org.twinhall.registry.history;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Dates;

/** What a person changed in the registry: told to the person; what was changed stays, by whom is forgotten. */
public class HistoryPrivacy implements PersonalData {

    private final History history;

    @Inject
    HistoryPrivacy(History history) {
        this.history = history;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var changes = history.listBy(accountId).stream().map(change -> Map.of("on", Dates.machine(change.getMadeAt()),
                "fact", change.getFact(), "before", change.getBefore(), "after", change.getAfter())).toList();
        return changes.isEmpty() ? Map.of() : Map.of("changes in the partner registry", changes);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        history.listBy(accountId).forEach(Correction::forgetAuthor);
    }
}
