package org.twinhall.content.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.util.string.Strings;

/** WordPress's commands in square brackets, made into HTML where they say something that a text here can hold. */
final class Shortcodes {

    private static final Pattern CAPTION = Pattern.compile("(?s)\\[(?:wp_)?caption([^\\]]*)\\](.*?)\\[/(?:wp_)?caption\\]");
    private static final Pattern EMBED = Pattern.compile("(?s)\\[embed[^\\]]*\\]\\s*(https?://\\S+?)\\s*\\[/embed\\]");
    private static final Pattern GALLERY = Pattern.compile("\\[gallery([^\\]]*)\\]");
    private static final Pattern FILE = Pattern.compile("(?s)\\[(audio|video|playlist|soundcloud|youtube|vimeo)([^\\]]*)\\](?:(.*?)\\[/\\1\\])?");
    private static final Pattern OTHER = Pattern.compile("\\[(/?)([a-z][a-z0-9_-]{2,40})((?:\\s+[^\\]]*)?/?)\\]");
    private static final Pattern VALUE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))|(https?://[^\\s\"'=]+(?:=[^\\s\"']*)?)");
    /** Words in brackets that people write themselves. */
    private static final Set<String> WORDS = Set.of("sic", "note", "update", "edit");

    private final Notes notes;

    Shortcodes(Notes notes) {
        this.notes = notes;
    }

    String replace(String html) {
        var text = CAPTION.matcher(html).replaceAll(found -> Matcher.quoteReplacement(caption(found.group(2))));
        text = EMBED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(embed(found.group(1))));
        text = GALLERY.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\n\n<div data-gallery=\""
                + Strings.escapeMarkup(values(found.group(1)).getOrDefault("ids", values(found.group(1)).getOrDefault("include", ""))) + "\"></div>\n\n"));
        text = FILE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(file(found.group(1), found.group(2), found.group(3))));
        return OTHER.matcher(text).replaceAll(found -> {
            boolean values = found.group(3).contains("=") || found.group(3).endsWith("/");
            if (WORDS.contains(found.group(2)) || !values && !isCommand(html, found.group(2))) {
                return Matcher.quoteReplacement(found.group());
            }
            notes.add("shortcode", found.group(2));
            return "";
        });
    }

    /** Whether a name without values is meant as a command: it is closed somewhere, or named like one. */
    private static boolean isCommand(String html, String name) {
        return html.contains("[/" + name + "]") || name.contains("_") || name.contains("-");
    }

    /** The picture, and what stands behind it as its caption. */
    private static String caption(String inner) {
        int end = inner.replaceFirst("(?s)^\\s*<a[^>]*>\\s*<img[^>]*>\\s*</a>", "\u0000").startsWith("\u0000")
                ? inner.indexOf("</a>") + "</a>".length() : inner.indexOf('>') + 1;
        return "\n\n<figure>" + inner.substring(0, end) + "<figcaption>" + inner.substring(end).strip() + "</figcaption></figure>\n\n";
    }

    private String file(String name, String attributes, String inner) {
        var values = values(attributes);
        var address = values.values().stream().filter(value -> value.matches("https?://\\S+")).findFirst()
                .or(() -> java.util.Optional.ofNullable(inner).map(String::strip).filter(value -> value.matches("https?://\\S+")));
        if (address.isEmpty()) {
            notes.add("shortcode", name);
            return "";
        }
        return embed(address.get());
    }

    static String embed(String address) {
        var plain = Strings.escapeMarkup(address.replace("&amp;", "&").replaceFirst("^http:", "https:"));
        return "\n\n<figure class=\"embed\"><a href=\"" + plain + "\">" + plain + "</a></figure>\n\n";
    }

    private static Map<String, String> values(String attributes) {
        var values = new HashMap<String, String>();
        var found = VALUE.matcher(attributes);
        while (found.find()) {
            if (found.group(5) != null) {
                values.put("", found.group(5));
            } else {
                values.put(found.group(1), found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4));
            }
        }
        return values;
    }
}
