package org.twinhall.content.autosave;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** What people were writing and did not save is theirs alone. */
public class AutosavePrivacy implements PersonalData {

    private final Autosaves autosaves;

    @Inject
    AutosavePrivacy(Autosaves autosaves) {
        this.autosaves = autosaves;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var kept = autosaves.listOf(accountId).stream().map(Autosave::values).toList();
        return kept.isEmpty() ? Map.of() : Map.of("unsaved", kept);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        autosaves.listOf(accountId).forEach(autosaves::remove);
    }
}
