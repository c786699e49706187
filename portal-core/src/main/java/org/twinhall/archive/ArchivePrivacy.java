package org.twinhall.archive;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** Which archives a person asked for. */
public class ArchivePrivacy implements PersonalData {

    private final KeptArchives archives;

    @Inject
    ArchivePrivacy(KeptArchives archives) {
        this.archives = archives;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var names = archives.listMadeBy(accountId).stream().map(KeptArchive::getFileName).toList();
        return names.isEmpty() ? Map.of() : Map.of("archives", names);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        archives.listMadeBy(accountId).forEach(KeptArchive::forgetMaker);
    }
}
