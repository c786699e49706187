package org.twinhall.content;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;

/** Writes down what is done with entries. */
@Singleton
class EntryAudit {

    private final AuditTrail trail;

    @Inject
    EntryAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void record(String verb, Translation translation) {
        trail.record(act(verb, translation));
    }

    void record(String verb, Translation translation, Object before, Object after) {
        trail.record(act(verb, translation).changed(before, after));
    }

    private static Act act(String verb, Translation translation) {
        return Act.of(verb, "entry", translation.getEntry().getId(), translation.getTitle() + " (" + translation.getLanguage().tag() + ")");
    }
}
