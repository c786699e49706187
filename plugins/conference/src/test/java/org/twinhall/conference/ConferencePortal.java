package org.twinhall.conference;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.twinhall.testing.RunningPortal;

/** The portal with this plugin and the demo content that tests share: each makes an event of its own. */
public final class ConferencePortal implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ConferencePortal.class);

    private record Shared(RunningPortal portal) implements AutoCloseable {

        @Override
        public void close() {
            portal.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GivenEvents.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new GivenEvents(context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("portal", key -> new Shared(start()), Shared.class).portal());
    }

    private static RunningPortal start() {
        return RunningPortal.withPlugin();
    }
}
