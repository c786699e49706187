package org.twinhall.conference;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.twinhall.testing.PortalExtension;

/** What tests are given on the portal that they share: each makes an event of its own. */
public final class ConferencePortal implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GivenEvents.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new GivenEvents(PortalExtension.portal(context));
    }
}
