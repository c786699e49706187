package org.twinhall.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what runs in a line as simple markup. */
final class MarkupLine {

    private MarkupLine() {
    }

    static String paragraph(Element block) {
        return of(block.childNodes());
    }

    /** Nodes in a line, their line breaks at the ends of lines. */
    static String of(List<Node> nodes) {
        return inline(nodes, "\\\n").strip().lines().map(MarkupLine::escapeStart).collect(Collectors.joining("\n"));
    }

    /** For headings and cells, which cannot have a second line. */
    static String oneLine(Element block) {
        return inline(block.childNodes(), "<br>").strip();
    }

    static String image(Element image, String caption) {
        var title = caption.isEmpty() ? "" : " \"" + caption.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return "![" + escape(image.attr("alt").replaceAll("[\\[\\]]", "\u0000$0")).replace("\u0000", "\\") + "](" + target(image.attr("src")) + title + ")";
    }

    private static String inline(List<Node> nodes, String lineBreak) {
        return nodes.stream().map(node -> node instanceof TextNode text ? escape(text.getWholeText())
                : node instanceof Element element ? element(element, lineBreak) : "").collect(Collectors.joining());
    }

    private static String element(Element element, String lineBreak) {
        var inner = inline(element.childNodes(), lineBreak);
        boolean plain = element.attributesSize() == 0;
        return switch (element.normalName()) {
            case "br" -> lineBreak;
            case "strong" -> plain ? wrapped(inner, "**") : raw(element, inner);
            case "em" -> plain ? wrapped(inner, "*") : raw(element, inner);
            case "code" -> plain && element.childrenSize() == 0 ? code(element.wholeText()) : raw(element, inner);
            case "a" -> element.attributesSize() == 1 && element.hasAttr("href")
                    ? "[" + inner + "](" + target(element.attr("href")) + ")" : raw(element, inner);
            case "img" -> element.attributesSize() <= 2 ? image(element, "") : element.outerHtml();
            default -> raw(element, inner);
        };
    }

    private static String raw(Element element, String inner) {
        return "<" + element.normalName() + element.attributes().html() + ">" + inner + "</" + element.normalName() + ">";
    }

    private static String wrapped(String inner, String mark) {
        var text = inner.strip();
        if (text.isEmpty()) {
            return inner;
        }
        int start = inner.indexOf(text);
        return inner.substring(0, start) + mark + text + mark + inner.substring(start + text.length());
    }

    private static String code(String text) {
        var fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        var space = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + space + text + space + fence;
    }

    private static String target(String address) {
        return address.matches("[^\\s()<>\\\\]+") ? address : "<" + address.replace("<", "%3C").replace(">", "%3E").replace("\n", "%0A") + ">";
    }

    private static String escape(String text) {
        return text.replace("\n", " ").replaceAll("([\\\\*`]|\\[(?=[^\\[\\]]*\\][(\\[:]))", "\\\\$1").replaceAll("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\_")
                .replaceAll("<(?=[\\p{Alpha}/!?])", "\\\\<").replaceAll("&(?=#?\\w+;)", "\\\\&");
    }

    /** What would begin a heading, a list or a quotation at the start of a line. */
    private static String escapeStart(String line) {
        return line.replaceFirst("^(#{1,6}(?=\\s|$)|>|[+-](?=[\\s-]|$)|=+(?=\\s*$)|~~~|\\|)", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
    }
}
