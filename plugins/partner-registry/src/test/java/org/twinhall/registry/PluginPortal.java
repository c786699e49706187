package org.twinhall.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.twinhall.testing.RunningPortal;

/** A portal with the demo content and this plugin. */
public final class PluginPortal {

    private PluginPortal() {
    }

    public static RunningPortal start() throws IOException {
        return start(true);
    }

    /** With the demo content, or an empty one. */
    public static RunningPortal start(boolean demo) throws IOException {
        var home = RunningPortal.newHome();
        var jar = Path.of(System.getProperty("plugin.jar"));
        Files.copy(jar, Files.createDirectories(home.resolve("plugins")).resolve(jar.getFileName()));
        return RunningPortal.start(home, Map.of(), demo);
    }
}
