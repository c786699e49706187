package org.twinhall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes one text as simple markup. Each block is tried, turned back and compared; a block that would come back otherwise
 * is written as the HTML that it is.
 */
final class MarkupWriter {

    private final Element body;

    MarkupWriter(String html) {
        body = CanonicalHtml.parse(html);
    }

    String write() {
        var simple = blocks(body, this::checked);
        return same(simple, body.html()) ? simple : blocks(body, MarkupWriter::raw);
    }

    private String checked(Element block) {
        var simple = block(block);
        return simple != null && same(simple, block.outerHtml()) ? simple : raw(block);
    }

    private static boolean same(String markup, String html) {
        return CanonicalHtml.of(SimpleMarkup.toHtml(markup).html()).equals(CanonicalHtml.of(SafeHtml.of(html).html()));
    }

    /** A line without line ends: an empty line would end the HTML. */
    private static String raw(Element block) {
        return block.outerHtml().replace("\n", "&#10;");
    }

    private interface BlockWriter {

        String write(Element block);
    }

    private String blocks(Element container, BlockWriter writer) {
        return container.children().stream().map(writer::write).collect(Collectors.joining("\n\n"));
    }

    /** The block in simple markup; null when there is none for it. */
    private String block(Element block) {
        if (block.attributesSize() > 0 && !Set.of("aside", "div", "ol", "footer").contains(block.normalName())) {
            return null;
        }
        return switch (block.normalName()) {
            case "p" -> MarkupLine.paragraph(block);
            case "h2", "h3", "h4" -> "#".repeat(block.normalName().charAt(1) - '0') + " " + MarkupLine.oneLine(block);
            case "hr" -> "---";
            case "ul", "ol" -> list(block);
            case "blockquote" -> indent(blocks(block, this::quoted), "> ", "> ").replaceAll("(?m)[ ]+$", "");
            case "pre" -> code(block);
            case "figure" -> figure(block);
            case "table" -> table(block);
            case "aside", "div" -> opening(block) + "\n\n" + blocks(block, this::checked) + "\n\n</" + block.normalName() + ">";
            default -> null;
        };
    }

    private String quoted(Element block) {
        boolean source = block.normalName().equals("footer") && block.className().equals("source") && block.nextElementSibling() == null;
        return source ? "— " + MarkupLine.paragraph(block) : checked(block);
    }

    private String list(Element list) {
        var previous = list.previousElementSibling();
        // Two lists in a row would grow together; another mark keeps them apart.
        boolean again = previous != null && previous.normalName().equals(list.normalName()) && !isEvenInRow(list);
        boolean numbered = list.normalName().equals("ol");
        int number = numbered && list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        boolean loose = !list.select("> li > p").isEmpty();
        var items = new ArrayList<String>();
        for (var item : list.children()) {
            var mark = numbered ? number++ + (again ? ") " : ". ") : again ? "* " : "- ";
            items.add(indent(item(item), mark, " ".repeat(mark.length())));
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private static boolean isEvenInRow(Element list) {
        int before = 0;
        for (var other = list.previousElementSibling(); other != null && other.normalName().equals(list.normalName());
                other = other.previousElementSibling()) {
            before++;
        }
        return before % 2 == 0;
    }

    private String item(Element item) {
        var parts = new ArrayList<String>();
        var line = new ArrayList<Node>();
        for (var child : item.childNodes()) {
            if (child instanceof Element element && CanonicalHtml.BLOCKS.contains(element.normalName())) {
                flush(line, parts);
                parts.add(checked(element));
            } else {
                line.add(child);
            }
        }
        boolean bare = !line.isEmpty() || item.childrenSize() > 0 && !item.child(0).normalName().equals("p");
        flush(line, parts);
        return String.join(bare ? "\n" : "\n\n", parts);
    }

    private static void flush(List<Node> line, List<String> parts) {
        if (!line.isEmpty()) {
            parts.add(MarkupLine.of(line));
            line.clear();
        }
    }

    private static String indent(String text, String first, String others) {
        return first + text.replaceAll("\n(?=[^\n])", "\n" + others).replace("\n\n", "\n" + others.stripTrailing() + "\n");
    }

    private static String code(Element block) {
        var text = block.wholeText();
        var fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + (text.endsWith("\n") ? "" : "\n") + fence;
    }

    private static String figure(Element figure) {
        var image = figure.childrenSize() > 0 && figure.child(0).normalName().equals("img") ? figure.child(0) : null;
        var caption = figure.childrenSize() == 2 && figure.child(1).normalName().equals("figcaption") ? figure.child(1) : null;
        boolean simple = image != null && image.attributesSize() <= 2 && (figure.childrenSize() == 1 || caption != null && caption.childrenSize() == 0);
        return simple ? MarkupLine.image(image, caption == null ? "" : caption.text()) : null;
    }

    private static String table(Element table) {
        var rows = table.select("tr");
        if (rows.isEmpty() || !table.select("caption").isEmpty() || table.select("thead > tr").size() != 1) {
            return null;
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(row.children().stream().map(cell -> MarkupLine.oneLine(cell).replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(row.childrenSize()));
            }
        }
        return String.join("\n", lines);
    }

    private static String opening(Element block) {
        return "<" + block.normalName() + block.attributes().html() + ">";
    }
}
