package org.twinhall.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.change.ChangeKey;
import org.twinhall.search.EngineIndex;

/** Two nodes of a portal that share a cluster. */
@ExtendWith(ClusterExtension.class)
class ClusterNodesIT {

    private static final ChangeKey THING = new ChangeKey("text", 1);

    private ClusterEngine one;
    private ClusterEngine other;
    private EngineIndex mine;
    private EngineIndex theirs;

    @BeforeEach
    void open(TestCluster cluster) throws IOException {
        one = new ClusterEngine(cluster.config("nodes"));
        other = new ClusterEngine(cluster.config("nodes"));
        one.open();
        other.open();
        mine = one.create("text");
        mine.put(THING, List.of(said("first")));
        mine.reached(3, "third");
        one.answerFrom(mine);
        theirs = other.current().orElseThrow();
    }

    @AfterEach
    void close() {
        one.discard(mine);
        one.close();
        other.close();
    }

    @Test
    void whatOneHasTakenInTheOtherNeedNot() throws IOException {
        assertEquals(3, theirs.position());
        assertEquals("third", theirs.stamp());
        assertEquals("text", theirs.types());
        theirs.put(THING, List.of(said("second")));
        theirs.reached(5, "fifth");
        assertEquals(5, mine.position());
        assertEquals(List.of("second"), words(mine));
    }

    @Test
    void whoHasReadLaterWinsWhoeverWritesLast() throws IOException {
        theirs.put(THING, List.of(said("newest")));
        theirs.reached(7, "seventh");
        mine.put(THING, List.of(said("old"), said("older")));
        mine.reached(6, "sixth");
        assertEquals(List.of("newest"), words(mine));
        assertEquals(7, mine.position());
    }

    @Test
    void whatOneTookAwayStaysAwayForBoth() throws IOException {
        theirs.put(THING, List.of());
        theirs.reached(8, "eighth");
        mine.put(THING, List.of(said("risen")));
        mine.reached(6, "sixth");
        assertEquals(List.of(), words(mine));
    }

    @Test
    void whatIsLeftOfABatchThatFailedIsNotWrittenWithTheNext() throws IOException {
        mine.put(new ChangeKey("text", 2), List.of(said("unfinished")));
        mine.position();
        mine.reached(9, "ninth");
        assertEquals(List.of("first"), words(mine));
    }

    @Test
    void anIndexThatOneBuiltAnewAnswersForBoth() throws IOException {
        var next = other.create("text");
        next.add(THING, List.of(said("rebuilt")));
        next.reached(4, "fourth");
        assertEquals(List.of("first"), words(mine), "it answers before it is whole");
        other.answerFrom(next);
        other.discard(theirs);
        assertEquals(List.of("rebuilt"), words(mine));
        assertFalse(mine.isWritable());
        mine = one.reopen(mine);
        assertTrue(mine.isWritable());
        assertEquals(4, mine.position());
    }

    @Test
    void whatOneWritesWhileTheOtherLetsAnotherIndexAnswerGoesThere() throws IOException {
        var next = other.create("text");
        next.add(THING, List.of(said("rebuilt")));
        next.reached(4, "fourth");
        mine.put(THING, List.of(said("newest")));
        other.answerFrom(next);
        mine.reached(6, "sixth");
        assertEquals(List.of("newest"), words(next));
        mine = one.reopen(mine);
        assertEquals(4, mine.position());
    }

    @Test
    void whatIsWrittenWhereNothingAnswersMakesNoIndex() throws IOException {
        one.discard(mine);
        mine.put(THING, List.of(said("lost")));
        assertThrows(IOException.class, () -> mine.reached(6, "sixth"));
        assertEquals(Optional.empty(), other.current());
    }

    @Test
    void aDocumentThatTheClusterCannotTakeIsLeftOutAlone() throws IOException {
        var tooLong = new Document();
        tooLong.add(new StringField("word", "x".repeat(40_000), Field.Store.YES));
        mine.put(THING, List.of(tooLong));
        mine.put(new ChangeKey("text", 2), List.of(said("beside")));
        mine.reached(10, "tenth");
        assertEquals(List.of("beside"), words(mine));
    }

    private static Document said(String word) {
        var document = new Document();
        document.add(new StringField("word", word, Field.Store.YES));
        return document;
    }

    private static List<String> words(EngineIndex index) throws IOException {
        return index.search(view -> {
            var all = view.list(new MatchAllDocsQuery(), 10, Set.of("word")).stream().map(document -> document.get("word")).toList();
            for (var word : all) {
                assertEquals(1, view.count(new TermQuery(new Term("word", word))));
            }
            return all;
        });
    }
}
