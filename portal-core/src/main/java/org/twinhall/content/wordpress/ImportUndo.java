package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.twinhall.content.EntryRemoval;
import org.twinhall.media.MediaRemoval;
import org.twinhall.persistence.Transactional;

/** Takes away what a run brought, except what somebody wrote on since. */
@Singleton
public class ImportUndo {

    private final ImportRuns runs;
    private final ImportItems items;
    private final EntryRemoval entries;
    private final MediaRemoval media;
    private final Clock clock;

    @Inject
    ImportUndo(ImportRuns runs, ImportItems items, EntryRemoval entries, MediaRemoval media, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.entries = entries;
        this.media = media;
        this.clock = clock;
    }

    /** Begins: from now on the run brings nothing more. */
    @Transactional
    protected void begin(long runId) {
        runs.lock(runId).filter(run -> run.getState() != ImportRun.State.UNDOING).ifPresent(ImportRun::undo);
    }

    /** Takes one thing away; what stays is told in the report. */
    @Transactional
    protected void undo(long itemId) {
        var line = items.lock(itemId).orElseThrow();
        runs.lock(line.runId()).orElseThrow().see();
        if (line.getEntryId() != null) {
            if (entries.removeIfUntouched(line.getEntryId(), line.getRevisionId())) {
                items.listOfEntry(line.getEntryId()).forEach(ImportItem::undo);
            } else {
                line.tell("kept");
            }
        } else if (line.getMediaId() != null) {
            if (media.removeIfUnused(line.getMediaId())) {
                items.listOfFile(line.getMediaId()).forEach(ImportItem::undo);
            } else {
                line.tell("used");
            }
        }
    }

    @Transactional
    protected void end(long runId) {
        runs.lock(runId).orElseThrow().isUndone(clock.instant());
    }
}
