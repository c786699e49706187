package org.twinhall.content.translation;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.twinhall.text.SafeHtml;

/**
 * What is said of a picture in a text.
 *
 * @param path    of the picture
 * @param figure  the picture with its caption, as it stands in the text
 * @param alt     what is seen, for people who cannot see it
 * @param caption without the name of the photographer
 */
record PictureWords(String path, SafeHtml figure, String alt, String caption) {

    /** The pictures of a text that is nothing but figures, in order; none of any other text. */
    static List<PictureWords> of(SafeHtml text) {
        var body = Jsoup.parseBodyFragment(text.html()).body();
        var figures = figures(body);
        boolean all = !figures.isEmpty() && body.children().stream().allMatch(block -> figures.contains(block) || block.hasClass("gallery"));
        return all ? figures.stream().map(PictureWords::read).toList() : List.of();
    }

    private static List<Element> figures(Element body) {
        return body.select("figure:has(> img)");
    }

    private static PictureWords read(Element figure) {
        var image = figure.selectFirst("img");
        var caption = figure.selectFirst("figcaption");
        return new PictureWords(image.attr("src"), SafeHtml.of(figure.outerHtml()), image.attr("alt"), caption == null ? "" : captionOf(caption));
    }

    private static String captionOf(Element caption) {
        var bare = caption.clone();
        bare.select(".credit").remove();
        return bare.text();
    }

    /** The same pictures with other words; a caption that says the same keeps its form. */
    static SafeHtml write(SafeHtml text, List<String> alts, List<String> captions) {
        var body = Jsoup.parseBodyFragment(text.html()).body();
        var figures = new ArrayList<>(figures(body));
        for (int index = 0; index < Math.min(figures.size(), alts.size()); index++) {
            figures.get(index).selectFirst("img").attr("alt", alts.get(index).strip());
            caption(figures.get(index), captions.get(index).strip());
        }
        return SafeHtml.of(body.html());
    }

    private static void caption(Element figure, String words) {
        var caption = figure.selectFirst("figcaption");
        if (caption == null ? words.isEmpty() : captionOf(caption).equals(words)) {
            return;
        }
        var told = caption == null ? figure.appendElement("figcaption") : caption;
        var credit = told.selectFirst(".credit");
        told.empty();
        if (!words.isEmpty()) {
            told.appendChild(new TextNode(credit == null ? words : words + " "));
        }
        if (credit != null) {
            told.appendChild(credit);
        }
        if (told.childNodeSize() == 0) {
            told.remove();
        }
    }
}
