package org.twinhall.opensearch;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.search.EngineContract;
import org.twinhall.search.EngineIndex;
import org.twinhall.search.JudgedSearch;

/** What is found in an index of the cluster is what is found in one of Lucene, and in an order with which readers would agree as well. */
@ExtendWith(ClusterExtension.class)
class ClusterFindsIT extends EngineContract {

    private static ClusterEngine engine;

    @BeforeAll
    static void open(TestCluster cluster) {
        engine = new ClusterEngine(cluster.config("contract"));
        engine.open();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Override
    protected EngineIndex newIndex() throws IOException {
        return engine.create("");
    }

    /** Each of them asks the cluster several times. */
    @Override
    protected int hostile() {
        return 25;
    }

    @Test
    void readersFindWhatTheyMeantFirst() throws IOException {
        JudgedSearch.judge(engine.create(""));
    }
}
