package org.twinhall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private record Said(int exit, String text) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "migrate", "reindex", "doctor", "user", "import"})
    void everyCommandHelps(String command) {
        var said = say(command, "--help");
        assertEquals(0, said.exit());
        assertTrue(said.text().contains("--help"), said.text());
    }

    @Test
    void serveWantsABaseUrl(@TempDir Path home) {
        var said = say("serve", "--home", home.toString());
        assertEquals(1, said.exit());
        assertTrue(said.text().contains("base.url"), said.text());
    }

    @Test
    void aWrongConfigurationIsNamedWhole(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/portal.properties"), "port=many\nno.such.key=1\nplugin.nothing=1\nplugin.olives.press=stone\nbase.url=ftp://x\n");
        var said = say("migrate", "--home", home.toString());
        assertEquals(1, said.exit());
        for (var key : new String[] {"port", "no.such.key", "plugin.nothing", "base.url"}) {
            assertTrue(said.text().contains(key), said.text());
        }
        assertFalse(said.text().contains("olives"), said.text());
    }

    @Test
    void theDoctorSaysALineForEachCheck(@TempDir Path home) {
        var said = say("doctor", "--home", home.toString());
        assertEquals(0, said.exit(), said.text());
        for (var check : new String[] {"java", "time zone", "disk", "database", "mail", "plugins"}) {
            assertTrue(said.text().contains("ok    " + check + ": "), said.text());
        }
    }

    @Test
    void anImportOfNothingIsTheHelp() {
        var said = say("import");
        assertEquals(2, said.exit());
        assertTrue(said.text().contains("portal import NAME FILE"), said.text());
    }

    private static Said say(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        try (var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            int exit = Main.run(arguments);
            return new Said(exit, bytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
