package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.Lock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The portal's own search engine: Lucene in this process, with an index in the home folder. */
@Singleton
final class EmbeddedEngine implements SearchEngine {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedEngine.class);

    private final IndexFolder folder;
    private Lock lock;

    @Inject
    EmbeddedEngine(IndexFolder folder) {
        this.folder = folder;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public void open() throws IOException {
        if (lock == null) {
            lock = folder.lock();
        }
    }

    @Override
    public Optional<EngineIndex> current() throws IOException {
        var found = folder.current();
        Optional<EngineIndex> opened = Optional.empty();
        if (found.isPresent()) {
            try {
                opened = Optional.of(OpenIndex.open(found.get()));
            } catch (IOException | RuntimeException e) {
                LOG.warn("the search index cannot be used and will be built anew: {}", e.toString());
            }
        }
        folder.sweep(opened.isPresent() ? found : Optional.empty());
        return opened;
    }

    @Override
    public EngineIndex create(String types) throws IOException {
        return OpenIndex.create(folder.fresh(), types);
    }

    @Override
    public EngineIndex reopen(EngineIndex troubled) throws IOException {
        var before = (OpenIndex) troubled;
        before.stopWriting();
        return OpenIndex.open(before.folder());
    }

    @Override
    public void answerFrom(EngineIndex index) throws IOException {
        folder.point(((OpenIndex) index).folder());
    }

    @Override
    public void discard(EngineIndex index) {
        IndexFolder.discard(((OpenIndex) index).folder());
    }

    /** Whatever happened, the folder is given back: this process may open the portal once more. */
    @Override
    public void close() throws IOException {
        try (var held = lock) {
            lock = null;
        }
    }
}
