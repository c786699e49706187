package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.change.ChangeKey;
import org.twinhall.testing.Await;
import org.twinhall.text.Language;

class OpenIndexTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasBuiltInPiecesBecomesOneAndIsCommittedSo() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var index = OpenIndex.create(folder, "");
            for (long id = 1; id <= 3; id++) {
                var key = new ChangeKey("text", id);
                index.add(key, Documents.of(key, List.of(new SearchDocument("text", id, Language.ENGLISH, "page", "/" + id, "A mill", Set.of(), "", "in the valley",
                        null, Set.of(SearchDocument.EVERYBODY), Set.of(), Set.of(), Set.of()))));
                index.reached(id, "");
            }
            index.commit();
            assertTrue(SegmentInfos.readLatestCommit(directory).size() > 1);

            index.calmDown();

            Await.until("it is one piece", () -> {
                try {
                    index.commitIfDue();
                    return SegmentInfos.readLatestCommit(directory).size() == 1;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            index.close();
        }
    }
}
