package org.twinhall.cli;

import java.nio.file.Path;
import java.util.Map;
import org.twinhall.ConfigKey;
import org.twinhall.PortalConfig;
import picocli.CommandLine.Option;

/** The option that all commands share: where the data is. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", defaultValue = "${env:TWINHALL_HOME:-home}",
            description = "Folder of all data and of conf/portal.properties (default: ${DEFAULT-VALUE}).")
    private Path home;

    /** The configuration, checked. */
    PortalConfig config() {
        return config(Map.of(), false);
    }

    PortalConfig config(Map<ConfigKey, String> options, boolean demo) {
        return PortalConfig.read(home, System.getenv(), options, demo);
    }
}
