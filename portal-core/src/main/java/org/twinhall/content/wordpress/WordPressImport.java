package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.twinhall.access.Access;
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

    private static final int MOST_AUTHORS = 1000;
    private static final int LONGEST_SITE = 500;

    private final ImportRuns runs;
    private final ImportItems items;
    private final ImportAuthors authors;
    private final ImportFiles files;
    private final ImportUndo undo;
    private final EntryKinds kinds;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    WordPressImport(ImportRuns runs, ImportItems items, ImportAuthors authors, ImportFiles files, ImportUndo undo, EntryKinds kinds, Access access,
                    AuditTrail audit, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.authors = authors;
        this.files = files;
        this.undo = undo;
        this.kinds = kinds;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The kinds that posts may become; those with the fewest questions of their own first. */
    public List<EntryKind> listPostKinds() {
        return kinds.listAll().stream().filter(kind -> !kind.tree()).sorted(Comparator.comparing(kind -> kind.fields().size())).toList();
    }

    /**
     * Reads the whole file and begins a run; nothing is brought in yet. A run of the same file that was killed is gone on with.
     *
     * @throws ImportRefusedException when the file is no export or broken anywhere; then there is no run
     */
    public ImportRun begin(ImportOrder order) throws ImportRefusedException {
        require(order.groupId());
        if (listPostKinds().stream().noneMatch(kind -> kind.name().equals(order.postsKind()))) {
            throw new ImportRefusedException("import.refused.kind", order.postsKind());
        }
        int total = 0;
        var texts = new TreeMap<String, Integer>();
        try (var reader = new WxrReader(order.file()); var attachments = attachments(order.attachments())) {
            for (var item = reader.next(); item != null; item = reader.next()) {
                total++;
                // A file may name more people than anybody would go through.
                if (item.isText() && (texts.size() < MOST_AUTHORS || texts.containsKey(item.creator()))) {
                    texts.merge(item.creator(), 1, Integer::sum);
                }
            }
            if (total == 0 || !reader.isWordPress()) {
                throw new ImportRefusedException("import.refused.empty", "");
            }
            var language = order.language() != null ? order.language() : reader.language().startsWith("ar") ? Language.ARABIC : Language.ENGLISH;
            return enter(order, ItemWords.shortened(reader.site(), LONGEST_SITE), language, total,
                    authors.list(order.groupId(), texts, reader.authors(), order.authors()));
        } catch (XMLStreamException e) {
            throw new ImportRefusedException("import.refused.broken", e.getLocation() == null ? String.valueOf(e.getMessage())
                    : "line " + e.getLocation().getLineNumber());
        } catch (IOException e) {
            throw new ImportRefusedException("import.refused.file", String.valueOf(e.getMessage()));
        }
    }

    /** Enters a run that was checked; a part of {@link #begin}. */
    @Transactional
    protected ImportRun enter(ImportOrder order, String site, Language language, int total, List<ImportAuthor> writers) {
        var stopped = runs.findStopped(order, site, total).filter(run -> !files.has(run));
        if (stopped.isPresent()) {
            return stopped.get();
        }
        var run = runs.add(new ImportRun(order, site, language, total, writers, access.identity(), clock.instant()));
        if (!order.dry()) {
            audit.record(Act.of(IMPORT, "import", run.getId(), order.fileName()));
        }
        return run;
    }

    /** Keeps the files of an order beside the database, so that the run can go on by itself. */
    public void keep(ImportRun run, Path file, Path attachments) throws IOException {
        files.keep(run, file, attachments);
    }

    /** A place for a file that is being received; on the same disk as where it is kept. */
    public Path receive() throws IOException {
        return files.receive();
    }

    /** Whether a trial can be followed by the real thing without sending the file again. */
    public boolean canFollow(ImportRun trial) {
        return trial.isDry() && trial.getState() == ImportRun.State.DONE && files.has(trial);
    }

    /**
     * Begins the real thing after a trial, with its file.
     *
     * @param authors mail addresses of accounts by login
     */
    public ImportRun follow(long trialId, Map<String, String> authors) throws ImportRefusedException, IOException {
        var trial = getRun(trialId);
        if (!canFollow(trial)) {
            throw new ImportRefusedException("import.refused.gone", "");
        }
        var file = files.file(trial);
        var attached = files.attachments(trial);
        var run = begin(new ImportOrder(file, attached, trial.getFileName(), trial.getGroupId(), trial.getLanguage(), trial.getPostsKind(), trial.hasComments(),
                false, authors));
        files.keep(run, file, attached);
        return run;
    }

    /** Begins to take away what a run brought, except what somebody wrote on since; {@link ImportWalk} does it. */
    public void undo(long runId) {
        undo.begin(getRun(runId).getId());
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
}
