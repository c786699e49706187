package org.twinhall.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.plugin.PluginConfig;

class ClusterSettingsTest {

    @Test
    void withoutAnAddressNobodyWantsACluster() {
        assertEquals(List.of(), ClusterSettings.read(new PluginConfig(Map.of(), Map.of())).addresses());
    }

    @Test
    void theEnvironmentOverridesTheFile() {
        var settings = ClusterSettings.read(new PluginConfig(Map.of("plugin.opensearch.address", "http://one:9200", "plugin.opensearch.index", "olives"),
                Map.of("TWINHALL_PLUGIN_OPENSEARCH_ADDRESS", "https://two:9200, https://three:9200/")));
        assertEquals(List.of(URI.create("https://two:9200"), URI.create("https://three:9200")), settings.addresses());
        assertEquals("olives", settings.index());
    }

    @ParameterizedTest
    @CsvSource({"address,ftp://one", "address,one:9200", "address,https://user:secret@one", "index,_hidden", "index,With Blanks", "shards,0", "replicas,many",
        "patience,0", "user,a:b"})
    void whatMakesNoSenseIsNamed(String name, String value) {
        var problem = assertThrows(IllegalArgumentException.class, () -> ClusterSettings.read(new PluginConfig(Map.of("plugin.opensearch." + name, value), Map.of())));
        assertTrue(problem.getMessage().startsWith("plugin.opensearch." + name + ": expected "), problem.getMessage());
    }
}
