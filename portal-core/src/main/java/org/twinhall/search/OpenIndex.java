package org.twinhall.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.ChangeKey;

/**
 * One index on disk, open for writing and searching. Each commit holds the number of the last change it has taken in, so
 * whatever moment a process dies at, the next one knows where to go on.
 */
final class OpenIndex implements EngineIndex {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);

    private static final double BUILDING_MEGABYTES = 64;
    private static final double FOLLOWING_MEGABYTES = 16;
    /** Each piece of an index is searched for itself; this is how many there are of about the same size before they become one. */
    private static final double PIECES = 4;

    private static final long COMMIT_NANOS = 2_000_000_000L;
    /** After so long what a start has to do is done. */
    private static final long CALM_NANOS = 60_000_000_000L;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long position;
    private volatile String stamp = "";
    private String types;
    private volatile boolean uncommitted;
    private long committedAt = System.nanoTime();
    private final long openedAt = System.nanoTime();
    private boolean merging;
    /** Whether what was built has become one piece. */
    private volatile boolean whole;

    private OpenIndex(Path folder, OpenMode mode, String types) throws IOException {
        this.folder = folder;
        this.types = types;
        directory = FSDirectory.open(folder);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(directory, new IndexWriterConfig(PortalAnalyzer.forIndex()).setOpenMode(mode).setCommitOnClose(false).setCodec(new SmallBlocksCodec())
                    .setRAMBufferSizeMB(mode == OpenMode.CREATE ? BUILDING_MEGABYTES : FOLLOWING_MEGABYTES));
            if (mode == OpenMode.APPEND) {
                readCommit(opened);
                opened.getConfig().setMergePolicy(fewPieces());
            }
            searchers = new SearcherManager(opened, new WithoutCache());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened, directory);
            throw e;
        }
        writer = opened;
    }

    /** Hardly two readers ask for the same words, and what Lucene would keep of each filter is of no use to the next one. */
    private static final class WithoutCache extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /** An empty index for things of some types. */
    static OpenIndex create(Path folder, String types) throws IOException {
        return new OpenIndex(folder, OpenMode.CREATE, types);
    }

    /** The index of a folder; throws when it is missing, corrupt or of another format. */
    static OpenIndex open(Path folder) throws IOException {
        return new OpenIndex(folder, OpenMode.APPEND, "");
    }

    private void readCommit(IndexWriter opened) throws IOException {
        var commit = new HashMap<String, String>();
        var entries = opened.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
        }
        if (!FORMAT.equals(commit.get("format"))) {
            throw new CorruptIndexException("the format is " + commit.get("format") + ", not " + FORMAT, folder.toString());
        }
        position = Long.parseLong(commit.get("position"));
        stamp = commit.get("stamp");
        types = commit.getOrDefault("types", "");
        whole = Boolean.parseBoolean(commit.get("whole"));
    }

    Path folder() {
        return folder;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public String stamp() {
        return stamp;
    }

    @Override
    public String types() {
        return types;
    }

    @Override
    public void put(ChangeKey key, Collection<Document> documents) throws IOException {
        var term = new Term(Fields.KEY, Documents.key(key));
        if (documents.isEmpty()) {
            writer.deleteDocuments(term);
        } else {
            writer.updateDocuments(term, List.copyOf(documents));
        }
        uncommitted = true;
    }

    @Override
    public void add(ChangeKey key, Collection<Document> documents) throws IOException {
        if (!documents.isEmpty()) {
            writer.addDocuments(documents);
            uncommitted = true;
        }
    }

    /** From now on changes come one by one, and searches count more than they: less memory for the ones, fewer pieces for the others. */
    @Override
    public void calmDown() throws IOException {
        writer.getConfig().setRAMBufferSizeMB(FOLLOWING_MEGABYTES).setMergePolicy(fewPieces());
        becomeWhole();
    }

    /** Makes one piece of what was built, in the background; it is searched meanwhile. */
    private void becomeWhole() {
        if (whole || merging) {
            return;
        }
        merging = true;
        Thread.ofPlatform().name("index merge").daemon().start(() -> {
            try {
                writer.forceMerge(1);
                whole = true;
                uncommitted = true;
            } catch (IOException | AlreadyClosedException e) {
                LOG.debug("an index was not made one piece, the next start tries again", e);
            }
        });
    }

    private static TieredMergePolicy fewPieces() {
        return new TieredMergePolicy().setSegmentsPerTier(PIECES);
    }

    @Override
    public void reached(long number, String what) throws IOException {
        position = number;
        stamp = what;
        uncommitted = true;
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void commitIfDue() throws IOException {
        if (uncommitted && System.nanoTime() - committedAt > COMMIT_NANOS) {
            commit();
        }
        if (System.nanoTime() - openedAt > CALM_NANOS) {
            becomeWhole();
        }
    }

    @Override
    public void commit() throws IOException {
        boolean said = whole;
        writer.setLiveCommitData(Map.of("format", FORMAT, "position", Long.toString(position), "stamp", stamp, "types", types, "whole", Boolean.toString(said)).entrySet());
        writer.commit();
        uncommitted = said != whole;
        committedAt = System.nanoTime();
        searchers.maybeRefreshBlocking();
    }

    /** After an error of the disk the writer cannot go on. */
    @Override
    public boolean isWritable() {
        return writer.isOpen();
    }

    @Override
    public <T> T search(Search<T> search) throws IOException {
        var searcher = searchers.acquire();
        try {
            return search.in(new LuceneView(searcher));
        } finally {
            searchers.release(searcher);
        }
    }

    /** Lets go of the disk after trouble with it; what searches have seen they go on seeing. */
    void stopWriting() throws IOException {
        writer.rollback();
    }

    @Override
    public void close() {
        try {
            IOUtils.close(searchers, writer::rollback, directory);
        } catch (IOException | RuntimeException e) {
            LOG.debug("while closing an index", e);
        }
    }
}
