package org.twinhall.opensearch;

import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.search.SearchIT;

@ExtendWith(DemoExtension.class)
class ClusterSearchIT extends SearchIT {

    /** Each of them asks the cluster several times. */
    @Override
    protected int hostile() {
        return 15;
    }
}
