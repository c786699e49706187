package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** Writes down what is done with entries. */
@Singleton
class EntryAudit {

    private final AuditTrail trail;
    private final Groups groups;

    @Inject
    EntryAudit(AuditTrail trail, Groups groups) {
        this.trail = trail;
        this.groups = groups;
    }

    void record(String verb, Translation translation) {
        trail.record(act(verb, translation));
    }

    void record(String verb, Translation translation, Object before, Object after) {
        trail.record(act(verb, translation).changed(before, after));
    }

    /** Writes down that something is done for groups. */
    void record(String verb, Translation translation, Set<Long> groupIds) {
        record(verb, translation, null, groups.find(groupIds).values().stream().map(group -> group.name(Language.ENGLISH)).sorted()
                .collect(Collectors.joining(", ")));
    }

    private static Act act(String verb, Translation translation) {
        return Act.of(verb, "entry", translation.getEntry().getId(), translation.getTitle() + " (" + translation.getLanguage().tag() + ")");
    }
}
