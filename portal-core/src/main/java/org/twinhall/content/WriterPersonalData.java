package org.twinhall.content;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** The texts that are signed with a person's name: told to the person, and without the name when the person goes. */
public class WriterPersonalData implements PersonalData {

    private final Entries entries;

    @Inject
    WriterPersonalData(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var signed = entries.listSignedBy(accountId).stream().flatMap(entry -> entry.getTranslations().stream()).map(Translation::getTitle).toList();
        return signed.isEmpty() ? Map.of() : Map.of("signedTexts", signed);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        entries.listSignedBy(accountId).forEach(entry -> entry.sign(null, ""));
    }
}
