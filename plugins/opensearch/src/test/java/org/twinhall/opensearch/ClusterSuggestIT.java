package org.twinhall.opensearch;

import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.search.SuggestIT;

@ExtendWith(DemoExtension.class)
class ClusterSuggestIT extends SuggestIT {
}
