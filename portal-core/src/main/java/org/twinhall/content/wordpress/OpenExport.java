package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/**
 * The export that is being brought in, open where its run is.
 *
 * <p>A run is done in slices. Were the file read anew in each, the last ones would do little else; so it stays open between them,
 * and is read from its beginning only after a restart, or when another node went on with the run meanwhile.
 */
@Singleton
class OpenExport implements AutoCloseable {

    private String what = "";
    private WxrReader reader;
    private int number;
    private Path source;
    private Attachments attachments;

    @Inject
    OpenExport() {
    }

    /** The item of a file that has so many before it; null at the end. */
    synchronized WxrItem read(ImportRun run, Path file, int before) throws IOException, XMLStreamException {
        var wanted = run.getId() + " " + run.getState() + " " + file;
        if (reader == null || !what.equals(wanted) || number > before) {
            closeReader();
            reader = new WxrReader(file);
            what = wanted;
            number = 0;
        }
        while (true) {
            var item = reader.next();
            number++;
            if (item == null) {
                closeReader();
                return null;
            }
            if (number > before) {
                return item;
            }
        }
    }

    /** The pictures and documents that go with it; null for none. */
    synchronized Attachments attachments(Path files) throws IOException {
        if (attachments == null || !Objects.equals(source, files)) {
            closeAttachments();
            attachments = files == null ? new Attachments() : new Attachments(files);
            source = files;
        }
        return attachments;
    }

    @Override
    public synchronized void close() throws IOException {
        closeAttachments();
        try {
            closeReader();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void closeReader() throws IOException, XMLStreamException {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private void closeAttachments() throws IOException {
        if (attachments != null) {
            attachments.close();
            attachments = null;
        }
    }
}
