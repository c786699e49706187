package org.twinhall.opensearch;

import org.twinhall.plugin.Feature;
import org.twinhall.search.SearchEngine;

/** Lets the portal search in an OpenSearch cluster, once the configuration says where it is. */
public class OpenSearchPlugin extends Feature {

    /** The plugin's id, under which the configuration speaks to it. */
    static final String ID = "opensearch";

    @Override
    protected void configure() {
        contributeType(SearchEngine.class, ClusterEngine.class);
    }
}
