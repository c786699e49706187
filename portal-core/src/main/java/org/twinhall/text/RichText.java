package org.twinhall.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Takes the HTML of the rich-text editor in: in the same form in which simple markup comes, so that both ways of writing meet. */
public final class RichText {

    private static final Pattern ONE = Pattern.compile("1");

    private RichText() {
    }

    /** The cleaned HTML of what the editor sent. */
    public static SafeHtml toHtml(String written) {
        var body = CanonicalHtml.parse(SafeHtml.of(written).html());
        body.select("span:not([lang]):not([dir]):not([class])").forEach(Element::unwrap);
        body.select("[colspan], [rowspan]").forEach(RichText::dropSingleSpans);
        body.select("li, th, td").forEach(RichText::unwrapOnlyParagraph);
        body.select("table").forEach(CanonicalHtml::nameHeaders);
        body.select("figcaption").forEach(RichText::tidyCaption);
        body.select("p:empty, h2:empty, h3:empty, h4:empty, footer:empty, aside:empty, blockquote:empty").remove();
        return SafeHtml.of(CanonicalHtml.of(body.html()));
    }

    private static void dropSingleSpans(Element cell) {
        for (var name : List.of("colspan", "rowspan")) {
            if (ONE.matcher(cell.attr(name)).matches()) {
                cell.removeAttr(name);
            }
        }
    }

    /** A list whose items are one paragraph each is a plain list. */
    private static void unwrapOnlyParagraph(Element cell) {
        var first = cell.firstElementChild();
        if (first != null && first.normalName().equals("p") && first.attributesSize() == 0 && cell.select("> p").size() == 1) {
            first.unwrap();
        }
    }

    private static void tidyCaption(Element caption) {
        var credit = caption.selectFirst("> .credit");
        if (credit != null && credit.text().isBlank()) {
            credit.remove();
        }
        if (credit != null && credit.previousSibling() != null) {
            credit.before(new TextNode(" "));
        }
        if (caption.text().isBlank()) {
            caption.remove();
        }
    }
}
