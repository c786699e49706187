package org.twinhall.testing;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the portal with the demo content, and with the plugin of the module that is tested, which all tests of a run share: they
 * must leave it as useful as they found it.
 */
public final class PortalExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PortalExtension.class);

    private record Shared(RunningPortal portal) implements AutoCloseable {

        @Override
        public void close() {
            portal.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == RunningPortal.class || type == Http.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Http.class ? portal(context).http() : portal(context);
    }

    /** The portal that is shared. */
    public static RunningPortal portal(ExtensionContext context) {
        return share(context, PortalExtension::start);
    }

    /** The portal that is shared, which is made so if there is none yet: a module whose portal needs something of its own makes it itself. */
    public static RunningPortal share(ExtensionContext context, Supplier<RunningPortal> start) {
        return shared(context).getOrComputeIfAbsent("portal", key -> new Shared(start.get()), Shared.class).portal();
    }

    /** What is shared by all tests of a process, and closed after them: where processes share the tests out, each class is a request of its own. */
    public static ExtensionContext.Store shared(ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, NAMESPACE);
    }

    private static RunningPortal start() {
        return System.getProperty("plugin.jar", "").isEmpty() ? RunningPortal.withDemo() : RunningPortal.withPlugin();
    }
}
