package org.twinhall.cli;

import org.twinhall.Portal;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Twinhall " + Portal.version()};
    }
}
