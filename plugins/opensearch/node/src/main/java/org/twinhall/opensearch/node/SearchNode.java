package org.twinhall.opensearch.node;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/** A cluster of one node. It says {@code started} when it can be asked, and ends when its input does: with whoever started it. */
public final class SearchNode extends Node {

    private SearchNode(Environment environment, List<PluginInfo> modules) {
        super(environment, modules, false);
    }

    /** Starts it; the arguments are the folder in which it lives and the port at which it listens. */
    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(home.resolve("config"));
        var settings = Settings.builder().put("path.home", home.toString()).put("cluster.name", "twinhall-test").put("node.name", "one")
                .put("discovery.type", "single-node").put("transport.type", "netty4").put("http.type", "netty4")
                .put("network.host", "127.0.0.1").put("http.port", arguments[1]).put("transport.port", "0")
                .put("node.store.allow_mmap", false).put("cluster.routing.allocation.disk.threshold_enabled", false).build();
        var environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "one");
        try (var node = new SearchNode(environment, List.of(module("transport-netty4", "org.opensearch.transport.Netty4ModulePlugin"),
                module("analysis-common", "org.opensearch.analysis.common.CommonAnalysisModulePlugin")))) {
            node.start();
            System.out.println("started");
            while (System.in.read() >= 0) {
                System.out.flush();
            }
        }
    }

    private static PluginInfo module(String name, String type) {
        return new PluginInfo(name, name, "1", Version.CURRENT, "21", type, null, List.of(), false);
    }
}
