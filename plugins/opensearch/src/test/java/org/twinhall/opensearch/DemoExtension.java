package org.twinhall.opensearch;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets the tests of the portal's own search be run against a portal that searches in the cluster. */
final class DemoExtension implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        ClusterExtension.portal(context);
    }
}
