package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.persistence.DatabaseAway;

/** Goes through what a run has to do, step by step, as long as there is time; each step is a transaction, and none is done twice. */
@Singleton
public class ImportWalk {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWalk.class);

    private final ImportRuns runs;
    private final ImportItems items;
    private final ItemImport work;
    private final ImportUndo undo;
    private final ImportFiles files;
    private final OpenExport export;
    private final Access access;

    @Inject
    ImportWalk(ImportRuns runs, ImportItems items, ItemImport work, ImportUndo undo, ImportFiles files, OpenExport export, Access access) {
        this.runs = runs;
        this.items = items;
        this.work = work;
        this.undo = undo;
        this.files = files;
        this.export = export;
        this.access = access;
    }

    /** Goes on with the kept runs, and with those that are taken away, until their end or until there is no more time. */
    public void goOn(BooleanSupplier time) {
        access.as(Identity.PORTAL, () -> {
            for (var run : runs.listRunning()) {
                if (time.getAsBoolean() && (run.getState() == ImportRun.State.UNDOING || files.has(run))) {
                    goOn(run.getId(), files.file(run), files.attachments(run), time, ignored -> { });
                }
            }
            return null;
        });
    }

    /**
     * Goes on with a run until its end, or until there is no more time; what was done is done, and the next call goes on there.
     *
     * @param file the export; not asked for when the run is being taken away
     * @param told hears how far it is, after each step
     */
    public void goOn(long runId, Path file, Path attached, BooleanSupplier time, Consumer<ImportRun> told) {
        try {
            var run = runs.find(runId).orElseThrow();
            while (run.isRunning() && time.getAsBoolean()) {
                switch (run.getState()) {
                    case FILES, TEXTS -> walk(run, file, export.attachments(attached), time, told);
                    case LINKS -> link(run, time, told);
                    default -> takeAway(run, time, told);
                }
                runs.letGo();
                run = runs.find(runId).orElseThrow();
            }
            if (!run.isRunning()) {
                export.close();
                if (!run.isDry()) {
                    files.forget(run);
                }
            }
        } catch (IOException | XMLStreamException e) {
            work.fail(runId, String.valueOf(e.getMessage()));
        }
    }

    private void walk(ImportRun begun, Path file, Attachments attachments, BooleanSupplier time, Consumer<ImportRun> told)
            throws IOException, XMLStreamException {
        boolean texts = begun.getState() == ImportRun.State.TEXTS;
        var authors = begun.getAuthors().stream().collect(Collectors.toMap(ImportAuthor::getLogin, Function.identity()));
        for (var run = begun; run.getState() == begun.getState() && time.getAsBoolean();) {
            var item = export.read(run, file, run.getSeen());
            if (item == null) {
                work.advance(run.getId(), begun.getState(), texts ? ImportRun.State.LINKS : ImportRun.State.TEXTS);
                return;
            }
            take(run, item, texts, authors, attachments);
            run = runs.find(run.getId()).orElseThrow();
            told.accept(run);
            runs.letGo();
        }
    }

    private void take(ImportRun run, WxrItem item, boolean texts, Map<String, ImportAuthor> authors, Attachments attachments) {
        try {
            if (item.isAttachment() == texts) {
                work.pass(run.getId(), run.getState());
            } else if (texts) {
                work.importText(run.getId(), item, authors, attachments);
            } else {
                work.importFile(run.getId(), item, attachments);
            }
        } catch (RuntimeException e) {
            letPass(e);
            LOG.warn("item {} of {} could not be brought in", item.id(), run.getFileName(), e);
            work.leaveOut(run.getId(), run.getState(), item);
        }
    }

    private void link(ImportRun run, BooleanSupplier time, Consumer<ImportRun> told) {
        if (run.isDry()) {
            work.advance(run.getId(), ImportRun.State.LINKS, ImportRun.State.DONE);
            return;
        }
        var brought = items.listBrought(run.getId());
        each(run, brought.subList(Math.min(run.getSeen(), brought.size()), brought.size()), time, told, work::link,
                () -> work.advance(run.getId(), ImportRun.State.LINKS, ImportRun.State.DONE));
    }

    /** What was taken away is not in the row any more; what stays is looked at again after a pause, and stays. */
    private void takeAway(ImportRun run, BooleanSupplier time, Consumer<ImportRun> told) {
        each(run, items.listUndoable(run.getId()), time, told, undo::undo, () -> undo.end(run.getId()));
    }

    private void each(ImportRun begun, Iterable<Long> row, BooleanSupplier time, Consumer<ImportRun> told, LongConsumer step, Runnable end) {
        for (long item : row) {
            if (!time.getAsBoolean()) {
                return;
            }
            try {
                step.accept(item);
            } catch (RuntimeException e) {
                letPass(e);
                LOG.warn("item {} of import {} could not be seen to", item, begun.getId(), e);
                work.pass(begun.getId(), begun.getState());
            }
            var run = runs.find(begun.getId()).orElseThrow();
            if (run.getState() != begun.getState()) {
                return;
            }
            told.accept(run);
            runs.letGo();
        }
        end.run();
    }

    /** An absent database says nothing of an item: the step is taken again when it is back. */
    private void letPass(RuntimeException failure) {
        if (DatabaseAway.isCauseOf(failure)) {
            throw failure;
        }
        runs.letGo();
    }
}
