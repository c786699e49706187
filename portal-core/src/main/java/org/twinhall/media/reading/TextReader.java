package org.twinhall.media.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Has documents read by a {@link ReaderProcess}. */
@Singleton
public class TextReader {

    private static final int SECONDS = 60;
    private static final String MEMORY = "-Xmx256m";

    @Inject
    TextReader() {
    }

    /** What a document says, in plain text; empty when it cannot be read with the time and memory there is. */
    public Optional<String> read(Path document) {
        Path text = null;
        try {
            text = Files.createTempFile("document-", ".txt");
            return read(document, text) ? Optional.of(Files.readString(text, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            delete(text);
        }
    }

    private static boolean read(Path document, Path text) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, MEMORY, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), ReaderProcess.class.getName(), document.toString(), text.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path text) {
        try {
            if (text != null) {
                Files.deleteIfExists(text);
            }
        } catch (IOException e) {
            text.toFile().deleteOnExit();
        }
    }
}
