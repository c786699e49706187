package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Bringing in WordPress exports: checked whole, then brought in item by item; taken away again as a whole. */
@Singleton
public class WordPressImport {

    /** Bring in what was written elsewhere. */
    public static final String IMPORT = "content.import";

    private static final Logger LOG = LoggerFactory.getLogger(WordPressImport.class);

    private final ImportRuns runs;
    private final ImportItems items;
    private final ItemImport work;
    private final ImportUndo undo;
    private final EntryKinds kinds;
    private final ImportSettings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WordPressImport(ImportRuns runs, ImportItems items, ItemImport work, ImportUndo undo, EntryKinds kinds, ImportSettings settings, Access access,
                    AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.work = work;
        this.undo = undo;
        this.kinds = kinds;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The kinds that posts may become; those with the fewest questions of their own first. */
    public List<EntryKind> listPostKinds() {
        return kinds.listAll().stream().filter(kind -> !kind.tree()).sorted(Comparator.comparing(kind -> kind.fields().size())).toList();
    }

    /**
     * Reads the whole file and begins a run; nothing is brought in yet.
     *
     * @throws ImportRefusedException when the file is no export or broken anywhere; then there is no run
     */
    public ImportRun begin(ImportOrder order) throws ImportRefusedException {
        require(order.groupId());
        if (listPostKinds().stream().noneMatch(kind -> kind.name().equals(order.postsKind()))) {
            throw new ImportRefusedException("import.refused.kind", order.postsKind());
        }
        int total = 0;
        try (var reader = new WxrReader(order.file()); var attachments = attachments(order.attachments())) {
            while (reader.next() != null) {
                total++;
            }
            if (total == 0 || !reader.isWordPress()) {
                throw new ImportRefusedException("import.refused.empty", "");
            }
            var language = order.language() != null ? order.language() : reader.language().startsWith("ar") ? Language.ARABIC : Language.ENGLISH;
            return enter(order, reader.site(), language, total);
        } catch (XMLStreamException e) {
            throw new ImportRefusedException("import.refused.broken", e.getLocation() == null ? String.valueOf(e.getMessage())
                    : "line " + e.getLocation().getLineNumber());
        } catch (IOException e) {
            throw new ImportRefusedException("import.refused.file", String.valueOf(e.getMessage()));
        }
    }

    /** Enters a run that was checked; a part of {@link #begin}. */
    @Transactional
    protected ImportRun enter(ImportOrder order, String site, Language language, int total) {
        var run = runs.add(new ImportRun(order, site.length() > 500 ? site.substring(0, 500) : site, language, total, access.identity(), clock.instant()));
        if (!order.dry()) {
            audit.record(Act.of(IMPORT, "import", run.getId(), order.fileName()));
        }
        return run;
    }

    /** Keeps the files of an order beside the database, so that the run can go on by itself. */
    public void keep(ImportRun run, Path file, Path attachments) throws IOException {
        Files.createDirectories(settings.folder());
        Files.move(file, file(run));
        if (attachments != null) {
            Files.move(attachments, zip(run));
        }
    }

    /** A place for a file that is being received; on the same disk as where it is kept. */
    public Path receive() throws IOException {
        Files.createDirectories(settings.folder());
        return Files.createTempFile(settings.folder(), "incoming-", ".part");
    }

    /** Goes on with the kept runs until their end, or until there is no more time. */
    public void goOn(BooleanSupplier time) {
        access.as(Identity.PORTAL, () -> {
            for (var run : runs.listRunning()) {
                if (Files.exists(file(run)) && time.getAsBoolean()) {
                    goOn(run.getId(), file(run), Files.exists(zip(run)) ? zip(run) : null, time, ignored -> { });
                }
            }
            return null;
        });
    }

    /**
     * Goes on with a run until its end, or until there is no more time; what was done is done, and the next call goes on there.
     *
     * @param told hears how far it is, after each item
     */
    public void goOn(long runId, Path file, Path files, BooleanSupplier time, Consumer<ImportRun> told) {
        try (var attachments = attachments(files)) {
            var run = runs.find(runId).orElseThrow();
            while (run.isRunning() && time.getAsBoolean()) {
                switch (run.getState()) {
                    case FILES -> walk(run, file, time, told, (item, authors) -> {
                        if (item.isAttachment()) {
                            work.importFile(runId, item, attachments);
                        } else {
                            work.pass(runId);
                        }
                    }, ImportRun.State.TEXTS);
                    case TEXTS -> walk(run, file, time, told, (item, authors) -> {
                        if (item.isAttachment()) {
                            work.pass(runId);
                        } else {
                            work.importText(runId, item, authors, attachments);
                        }
                    }, ImportRun.State.LINKS);
                    default -> link(run);
                }
                runs.letGo();
                run = runs.find(runId).orElseThrow();
            }
            if (!run.isRunning()) {
                forget(run);
            }
        } catch (IOException | XMLStreamException e) {
            work.fail(runId, String.valueOf(e.getMessage()));
        }
    }

    /** What is done with each item. */
    private interface Step {

        void take(WxrItem item, Map<String, String> authors);
    }

    private void walk(ImportRun run, Path file, BooleanSupplier time, Consumer<ImportRun> told, Step step, ImportRun.State next)
            throws IOException, XMLStreamException {
        int seen = run.getSeen();
        try (var reader = new WxrReader(file)) {
            for (int number = 0; ; number++) {
                var item = reader.next();
                if (item == null) {
                    work.advance(run.getId(), next);
                    return;
                }
                if (number >= seen) {
                    if (!time.getAsBoolean()) {
                        return;
                    }
                    try {
                        step.take(item, reader.authors());
                    } catch (RuntimeException e) {
                        LOG.warn("item {} of {} could not be brought in", item.id(), run.getFileName(), e);
                        runs.letGo();
                        work.leaveOut(run.getId(), item);
                    }
                    told.accept(runs.find(run.getId()).orElseThrow());
                    runs.letGo();
                }
            }
        }
    }

    private void link(ImportRun run) {
        if (!run.isDry()) {
            for (long item : items.listBrought(run.getId())) {
                work.link(item);
                runs.letGo();
            }
        }
        work.advance(run.getId(), ImportRun.State.DONE);
    }

    /** Takes away what a run brought, except what somebody wrote on since; called again it goes on where it was. */
    public void undo(long runId) {
        var run = getRun(runId);
        if (run.getState() != ImportRun.State.DONE || run.isDry()) {
            throw new IllegalStateException("run " + runId + " cannot be undone");
        }
        for (long item : items.listUndoable(runId)) {
            undo.undo(item);
            runs.letGo();
        }
        undo.end(runId);
    }

    /** The latest runs. */
    public List<ImportRun> listRuns(int limit) {
        access.require(IMPORT);
        return runs.list(limit);
    }

    /** A run; denied to all who may not bring in. */
    public ImportRun getRun(long runId) {
        access.require(IMPORT);
        return runs.find(runId).orElseThrow(org.twinhall.web.PortalPage::notFound);
    }

    /** A page of what became of the items of a run; all outcomes when it is null. */
    public List<ImportItem> listItems(long runId, ImportItem.Outcome outcome, int offset, int limit) {
        access.require(IMPORT);
        return items.list(runId, outcome, offset, limit);
    }

    /** How many items of a run have each outcome. */
    public Map<ImportItem.Outcome, Long> countItems(long runId) {
        access.require(IMPORT);
        return items.count(runId);
    }

    private void require(Long groupId) {
        if (groupId == null) {
            access.require(IMPORT);
        } else {
            access.require(IMPORT, groupId);
        }
    }

    private static Attachments attachments(Path source) throws IOException {
        return source == null ? new Attachments() : new Attachments(source);
    }

    private Path file(ImportRun run) {
        return settings.folder().resolve(run.getId() + ".xml");
    }

    private Path zip(ImportRun run) {
        return settings.folder().resolve(run.getId() + ".zip");
    }

    private void forget(ImportRun run) throws IOException {
        Files.deleteIfExists(file(run));
        Files.deleteIfExists(zip(run));
    }
}
