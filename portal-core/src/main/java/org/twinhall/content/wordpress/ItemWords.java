package org.twinhall.content.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.twinhall.content.Topic;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.text.Slug;

/** What an item of an export says, in the words and bounds of an entry. */
final class ItemWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int LONGEST_ID = 40;

    private ItemWords() {
    }

    static String comments(WxrItem item, Language language) {
        return "<h2>" + (language == Language.ARABIC ? "تعليقات" : "Comments") + "</h2>" + item.comments().stream().map(comment ->
                "<blockquote>" + Paragraphs.mark(comment.text()) + "<footer class=\"source\">" + org.apache.wicket.util.string.Strings.escapeMarkup(
                        comment.author() + (comment.date().length() >= 10 ? ", " + comment.date().substring(0, 10) : "")) + "</footer></blockquote>")
                .collect(Collectors.joining());
    }

    static Set<String> topics(WxrItem item, Notes notes) {
        var topics = item.terms().stream().map(WxrItem.Term::slug).filter(Topic.ALL::contains).collect(Collectors.toSet());
        item.terms().stream().filter(term -> !Topic.ALL.contains(term.slug()) && !term.slug().equals("uncategorized")).forEach(term -> notes.add("term", term.name()));
        return topics;
    }

    /** Whether everybody may read it; what was hidden at the old site stays a draft. */
    static boolean isReadable(WxrItem item, Notes notes) {
        if (!item.password().isEmpty()) {
            notes.add("password");
        } else if (!item.status().matches("publish|future")) {
            notes.add("draft", item.status());
        }
        return item.password().isEmpty() && item.status().matches("publish|future");
    }

    static String title(WxrItem item, Notes notes) {
        var title = plain(item.title());
        if (title.isEmpty()) {
            notes.add("untitled");
            var words = plain(item.content().replaceAll("(?s)<!--.*?-->|\\[[^\\]]*\\]", " "));
            title = words.isEmpty() ? item.slug().isEmpty() ? "#" + item.id() : item.slug() : shortened(words, 60);
        }
        if (title.length() > Wording.LONGEST_TITLE) {
            notes.add("title");
        }
        return shortened(title, Wording.LONGEST_TITLE);
    }

    static String slug(WxrItem item) {
        try {
            return item.slug().isEmpty() ? "" : Slug.of(URLDecoder.decode(item.slug(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Slug.of(item.slug());
        }
    }

    static Instant date(WxrItem item) {
        try {
            return item.date().isEmpty() ? null : LocalDateTime.parse(item.date(), DATE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static String id(WxrItem item) {
        return shortened(item.id(), LONGEST_ID);
    }

    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, cut > longest / 2 ? cut : longest - 1) + "…";
    }
}
