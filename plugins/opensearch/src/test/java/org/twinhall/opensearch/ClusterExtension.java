package org.twinhall.opensearch;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** One cluster for all tests, and the portal that they share searches in it. */
final class ClusterExtension implements BeforeAllCallback, ParameterResolver {

    private record Shared(TestCluster cluster) implements AutoCloseable {

        @Override
        public void close() {
            cluster.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        cluster(context);
    }

    private static TestCluster cluster(ExtensionContext context) {
        return PortalExtension.shared(context).getOrComputeIfAbsent("cluster", key -> new Shared(new TestCluster()), Shared.class).cluster();
    }

    /** The portal with the demo content. */
    static RunningPortal portal(ExtensionContext context) {
        var cluster = cluster(context);
        return PortalExtension.share(context, () -> RunningPortal.start(cluster.newHome("demo"), Map.of(), true));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return cluster(context);
    }
}
