package org.twinhall.content.view;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.twinhall.media.MediaFile;

/** The pictures in a text. */
public final class Figures {

    private Figures() {
    }

    /** A text without the pictures that are no more, and without what was said below them. */
    public static String withoutMissing(String html, Set<Long> there) {
        if (there.containsAll(MediaFile.idsIn(html)) && !html.contains("<img")) {
            return html;
        }
        var document = parsed(html);
        removeMissing(document, there);
        return document.body().html();
    }

    static Document parsed(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document;
    }

    static void removeMissing(Document document, Set<Long> there) {
        for (var image : document.select("img")) {
            if (MediaFile.idsIn(image.outerHtml()).stream().noneMatch(there::contains)) {
                var figure = image.parent() != null && image.parent().normalName().equals("figure") ? image.parent() : image;
                figure.remove();
            }
        }
    }
}
