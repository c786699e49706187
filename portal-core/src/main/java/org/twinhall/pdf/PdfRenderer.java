package org.twinhall.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinhall.text.Language;
import org.twinhall.web.DetachedRenderer;
import org.twinhall.web.theme.ThemeTokens;
import org.twinhall.web.theme.Themes;

/** Turns a document's panel into a PDF that carries its own letters and fetches nothing. */
@Singleton
public class PdfRenderer {

    /** Setting type takes a core and some memory: so many at once. */
    private static final int PRESSES = 2;

    private final DetachedRenderer renderer;
    private final Themes themes;
    private final Semaphore presses = new Semaphore(PRESSES, true);

    @Inject
    PdfRenderer(DetachedRenderer renderer, Themes themes) {
        this.renderer = renderer;
        this.themes = themes;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The PDF of a document in a language; the panel may read what the current unit of work can read. */
    public byte[] render(Language language, Function<String, PdfPanel> document) {
        var html = Jsoup.parse(renderer.render(language, () -> new PdfFrame(language, document)));
        var tokens = ThemeTokens.of(themes.active());
        html.select("style").forEach(style -> {
            var rules = tokens.fill(style.data());
            style.empty().appendChild(new DataNode(rules));
        });
        if (language == Language.ARABIC) {
            mirrorTables(html);
        }
        presses.acquireUninterruptibly();
        try {
            return print(html);
        } finally {
            presses.release();
        }
    }

    /** The typesetter puts the first cell at the left in either direction. */
    private static void mirrorTables(Document html) {
        for (var row : html.select("tr")) {
            var cells = row.children().clone();
            row.empty();
            cells.reversed().forEach((Element cell) -> row.appendChild(cell));
        }
    }

    private static byte[] print(Document html) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicLetters());
        builder.defaultTextDirection(TextDirection.LTR);
        font(builder, "serif-latin", 400, "SourceSerif4-Regular.ttf");
        font(builder, "serif-latin", 700, "SourceSerif4-Bold.ttf");
        font(builder, "serif-arabic", 400, "NotoNaskhArabic-Regular.ttf");
        font(builder, "serif-arabic", 700, "NotoNaskhArabic-Bold.ttf");
        // Whatever found its way into a document, nothing is fetched for it: pictures stand in it as data.
        builder.useUriResolver((base, address) -> address.startsWith("data:image/") ? address : null);
        var output = new ByteArrayOutputStream();
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), null).toStream(output);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, int weight, String file) {
        builder.useFont(() -> PdfRenderer.class.getResourceAsStream("fonts/" + file), family, weight, FontStyle.NORMAL, true);
    }
}
