package org.twinhall.media.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads one document and ends: the path of the document, the path of the text to write. */
final class ReaderProcess {

    /** Most characters that are read; what stands behind them is not found. */
    private static final int LONGEST = 400_000;

    private ReaderProcess() {
    }

    public static void main(String[] paths) throws IOException, TikaException, SAXException {
        var text = new BodyContentHandler(LONGEST);
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        try (InputStream document = Files.newInputStream(Path.of(paths[0]))) {
            new AutoDetectParser().parse(document, text, new Metadata(), context);
        } catch (SAXException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e)) {
                throw e;
            }
        }
        Files.writeString(Path.of(paths[1]), text.toString().replaceAll("\\s+", " ").strip(), StandardCharsets.UTF_8);
    }

    /** What lies within a document, pictures and other files, is left alone. */
    private static final class Nothing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new IllegalStateException("nothing within is read");
        }
    }
}
