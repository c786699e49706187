package org.twinhall.opensearch;

import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.search.SitemapIT;

@ExtendWith(DemoExtension.class)
class ClusterSitemapIT extends SitemapIT {
}
