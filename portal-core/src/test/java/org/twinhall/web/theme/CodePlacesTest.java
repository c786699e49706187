package org.twinhall.web.theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.wicket.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodePlacesTest {

    private static final String OF_WICKET = "org/apache/wicket/Application_ar.utf8.properties";
    private static final String IN_NO_JAR = "org/apache/wicket/Application_tlh.properties";

    @TempDir
    private Path folder;

    @Test
    void whatLiesBesideAClassMayBeThere() {
        var places = new CodePlaces(getClass().getClassLoader());
        assertTrue(places.mayHold(Application.class, OF_WICKET));
        assertTrue(places.mayHold(ThemeLocator.class, "org/twinhall/web/PortalPage.html"));
        assertFalse(places.mayHold(Application.class, IN_NO_JAR));
        assertFalse(places.mayHold(ThemeLocator.class, "org/twinhall/web/PortalPage_tlh.html"));
        assertFalse(places.mayHold(ThemeLocator.class, "org/twinhall/web/\0"));
    }

    /** Who translates the portal needs no more than a jar with texts. */
    @Test
    void aPluginMayHoldTextsForAnyClass() throws IOException {
        var plugin = folder.resolve("plugin.jar");
        try (var jar = new ZipOutputStream(Files.newOutputStream(plugin))) {
            jar.putNextEntry(new ZipEntry(IN_NO_JAR));
        }
        try (var loader = new URLClassLoader(new URL[] {plugin.toUri().toURL()})) {
            assertTrue(new CodePlaces(loader).mayHold(Application.class, IN_NO_JAR));
        }
    }

    /** The classes of Java come from no jar. */
    @Test
    void whereAClassComesFromNowhereNothingIsRuledOut() {
        assertTrue(new CodePlaces(getClass().getClassLoader()).mayHold(String.class, IN_NO_JAR));
    }
}
