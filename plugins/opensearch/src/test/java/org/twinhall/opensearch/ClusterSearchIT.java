package org.twinhall.opensearch;

import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.search.SearchIT;

@ExtendWith(DemoExtension.class)
class ClusterSearchIT extends SearchIT {
}
