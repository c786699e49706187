package org.twinhall.content.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of WordPress's older editor mark paragraphs by empty lines alone; this gives them their elements. */
final class Paragraphs {

    private static final String BLOCK = "(?:address|article|aside|blockquote|details|div|dl|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre"
            + "|section|table|thead|tbody|tfoot|tr|td|th|ul|caption|iframe|script|style|dd|dt|center)";
    private static final Pattern OPENS = Pattern.compile("(?i)(<" + BLOCK + "(?:\\s[^>]*)?/?>)");
    private static final Pattern CLOSES = Pattern.compile("(?i)(</" + BLOCK + ">)");
    private static final Pattern KEPT = Pattern.compile("(?is)<(pre|script|style)\\b.*?</\\1>");

    private Paragraphs() {
    }

    static String mark(String text) {
        var kept = new ArrayList<String>();
        var safe = KEPT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(found -> {
            kept.add(found.group());
            return "\n\n<div data-kept=\"" + (kept.size() - 1) + "\"></div>\n\n";
        });
        var apart = CLOSES.matcher(OPENS.matcher(safe).replaceAll("\n\n$1")).replaceAll("$1\n\n");
        var html = List.of(apart.split("\n\\s*\n")).stream().map(String::strip).filter(part -> !part.isEmpty()).map(Paragraphs::part)
                .collect(Collectors.joining("\n"));
        for (int index = 0; index < kept.size(); index++) {
            html = html.replace("<div data-kept=\"" + index + "\"></div>", kept.get(index));
        }
        return html;
    }

    private static String part(String part) {
        if (OPENS.matcher(part).lookingAt()) {
            int end = part.indexOf('>') + 1;
            var rest = part.substring(end).strip();
            return part.substring(0, end) + rest.replace("\n", "<br>\n");
        }
        if (CLOSES.matcher(part).find()) {
            return part.replace("\n", "<br>\n");
        }
        return "<p>" + part.replaceAll("(?<!>)\n", "<br>\n") + "</p>";
    }
}
