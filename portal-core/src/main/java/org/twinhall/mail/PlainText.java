package org.twinhall.mail;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML mail for those who read plain text: a line for each block, the address behind each link. */
final class PlainText implements NodeVisitor {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "ul", "ol", "blockquote", "table");
    private static final Set<String> LINES = Set.of("li", "tr", "div", "br");

    private final StringBuilder text = new StringBuilder();

    private PlainText() {
    }

    static String of(Document mail) {
        var body = mail.body().clone();
        body.select("[aria-hidden], [data-plain=no]").remove();
        var plain = new PlainText();
        body.traverse(plain);
        return plain.text.toString().replaceAll("[ \\u00a0]*\\n[ \\u00a0]*", "\n").replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.text());
        } else if (PARAGRAPHS.contains(node.nodeName())) {
            text.append("\n\n");
        } else if (LINES.contains(node.nodeName())) {
            text.append(node.nodeName().equals("li") ? "\n- " : "\n");
        } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
            append(" ");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (PARAGRAPHS.contains(node.nodeName())) {
            text.append("\n\n");
        } else if (node instanceof Element link && node.nodeName().equals("a") && !link.attr("href").isEmpty()) {
            var address = link.attr("href").replaceFirst("^mailto:", "");
            if (!link.text().equals(address)) {
                // A line of its own keeps the address whole and clickable, and apart from right-to-left words.
                text.append(":\n").append(address).append("\n");
            }
        }
    }

    private void append(String words) {
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? words.stripLeading() : words);
    }
}
