package org.twinhall.opensearch;

import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.search.SearchFeedIT;

@ExtendWith(DemoExtension.class)
class ClusterSearchFeedIT extends SearchFeedIT {
}
