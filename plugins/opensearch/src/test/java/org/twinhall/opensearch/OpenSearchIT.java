package org.twinhall.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.twinhall.testing.Await;
import org.twinhall.testing.PluginContract;

/** The plugin where nobody has said where a cluster is. */
class OpenSearchIT extends PluginContract {

    @Override
    protected String id() {
        return "opensearch";
    }

    @Test
    void withoutAnAddressThePortalSearchesByItself() {
        Await.until("there is an index", () -> !portal().http().get("/en/search?q=olives").page().select(".result-title").isEmpty());
        assertEquals(200, portal().http().get("/en/suggest?q=oli").status());
    }
}
