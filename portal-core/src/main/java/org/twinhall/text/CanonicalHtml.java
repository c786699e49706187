package org.twinhall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Brings HTML that says the same into the same form: no bare text, no idle white space, one tag for one meaning. */
final class CanonicalHtml {

    /** Elements that stand below each other; everything else runs in a line. */
    static final Set<String> BLOCKS = Set.of("h2", "h3", "h4", "p", "hr", "ul", "ol", "li", "blockquote", "pre", "figure", "figcaption",
            "aside", "footer", "table", "caption", "thead", "tbody", "tr", "th", "td", "div");

    private static final Set<String> HOLD_ONLY_BLOCKS = Set.of("ul", "ol", "table", "thead", "tbody", "tr");

    private CanonicalHtml() {
    }

    /** The canonical form of what the renderer of simple markup made, with its figures and sources. */
    static String ofMarkup(String html) {
        var body = parse(html);
        body.select("p > img:only-child").forEach(CanonicalHtml::makeFigure);
        body.select("blockquote > p:last-child").forEach(CanonicalHtml::makeSource);
        body.select("table").forEach(CanonicalHtml::nameHeaders);
        return write(body);
    }

    /** The canonical form of cleaned HTML. */
    static String of(String html) {
        return write(parse(html));
    }

    /** The canonical body, for walking through it. */
    static Element parse(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings(new Document.OutputSettings().prettyPrint(false).charset("UTF-8"));
        body.select("b").tagName("strong");
        body.select("i").tagName("em");
        body.select("script, style").remove();
        tidy(body);
        body.select("> p:empty").remove();
        return body;
    }

    private static String write(Element body) {
        tidy(body);
        return body.childNodes().stream().map(Node::outerHtml).collect(Collectors.joining("\n"));
    }

    /** A first row of headers is the head of the table; each header says what it heads. */
    static void nameHeaders(Element table) {
        var rows = table.select("> tbody > tr");
        if (!rows.isEmpty() && !rows.first().children().isEmpty() && rows.first().children().stream().allMatch(cell -> cell.normalName().equals("th"))
                && table.select("> thead").isEmpty()) {
            var head = new Element("thead");
            table.prependChild(head);
            head.appendChild(rows.first());
            table.select("> tbody").stream().filter(body -> body.childrenSize() == 0).forEach(Element::remove);
        }
        table.select("thead th").attr("scope", "col");
        table.select("tbody th").attr("scope", "row");
    }

    private static void makeFigure(Element image) {
        var paragraph = image.parent();
        if (!paragraph.ownText().isBlank()) {
            return;
        }
        var figure = new Element("figure");
        var caption = image.attr("title").strip();
        image.removeAttr("title");
        paragraph.replaceWith(figure);
        figure.appendChild(image);
        if (!caption.isEmpty()) {
            figure.appendElement("figcaption").text(caption);
        }
    }

    private static void makeSource(Element paragraph) {
        if (paragraph.childNodeSize() > 0 && paragraph.childNode(0) instanceof TextNode first
                && first.text().startsWith("— ") && paragraph.previousElementSibling() != null) {
            first.text(first.text().substring(2));
            paragraph.tagName("footer").addClass("source");
        }
    }

    private static void tidy(Element element) {
        if (element.normalName().equals("pre")) {
            return;
        }
        List.copyOf(element.children()).forEach(CanonicalHtml::tidy);
        List.copyOf(element.childNodes()).stream().filter(TextNode.class::isInstance).map(TextNode.class::cast)
                .forEach(text -> collapse(text, HOLD_ONLY_BLOCKS.contains(element.normalName())));
        if (element.normalName().equals("body") || element.normalName().equals("blockquote") || element.normalName().equals("aside")) {
            wrapBareText(element);
        }
    }

    private static void collapse(TextNode text, boolean idle) {
        var collapsed = text.getWholeText().replaceAll("[ \\t\\r\\n]+", " ");
        if (isEdge(text.previousSibling(), text, true)) {
            collapsed = collapsed.stripLeading();
        }
        if (isEdge(text.nextSibling(), text, false)) {
            collapsed = collapsed.stripTrailing();
        }
        if (collapsed.isEmpty() || idle && collapsed.isBlank()) {
            text.remove();
        } else {
            text.text(collapsed);
        }
    }

    /** White space beside a block or at its edge is not seen. */
    private static boolean isEdge(Node neighbour, TextNode text, boolean before) {
        if (neighbour == null) {
            var parent = (Element) text.parent();
            return BLOCKS.contains(parent.normalName()) || parent.normalName().equals("body");
        }
        var name = neighbour instanceof Element element ? element.normalName() : "";
        return BLOCKS.contains(name) || name.equals("br");
    }

    private static void wrapBareText(Element container) {
        var run = new ArrayList<Node>();
        for (var child : List.copyOf(container.childNodes())) {
            boolean block = child instanceof Element element && BLOCKS.contains(element.normalName());
            if (!block) {
                run.add(child);
                continue;
            }
            wrap(run);
            run.clear();
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        if (run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
            run.forEach(Node::remove);
            return;
        }
        var paragraph = new Element("p");
        run.get(0).before(paragraph);
        run.forEach(paragraph::appendChild);
        tidy(paragraph);
    }
}
