package org.twinhall.conference.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is bundled is checked in, so that whoever builds with Maven needs no Node; it must be what its sources say. */
class CheckInBundleTest {

    private static final Path BROWSER = Path.of("src/main/browser");

    @TempDir
    private Path folder;

    @Test
    void theBundleIsBuiltFromItsSources() throws Exception {
        assumeTrue(run("npm", "--version"), "no Node on this machine");
        Files.createDirectory(folder.resolve("src"));
        for (var path : new String[] {"package.json", "package-lock.json", "build.js"}) {
            Files.copy(BROWSER.resolve(path), folder.resolve(path));
        }
        try (var sources = Files.list(BROWSER.resolve("src"))) {
            for (var source : sources.toList()) {
                Files.copy(source, folder.resolve("src").resolve(source.getFileName().toString()));
            }
        }
        assumeTrue(run("npm", "ci", "--no-audit", "--no-fund", "--fetch-retries=1"), "the packages cannot be fetched");
        assertTrue(run("npm", "run", "build", "--", "built"), "the script cannot be built");
        assertEquals(Files.readString(Path.of("src/main/java/org/twinhall/conference/checkin/check-in.js")), Files.readString(folder.resolve("built/check-in.js")),
                "run npm ci && npm run build in plugins/conference/src/main/browser");
    }

    private boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(new File(folder.toFile(), "told.txt")).start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
