package org.twinhall.planet;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.text.Excerpt;
import org.twinhall.text.SafeHtml;

/** Cleans the items of one feed: plain words, whole addresses, likely dates. */
final class ItemText {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_EXCERPT = 280;
    static final int LONGEST_AUTHOR = 120;
    static final int LONGEST_ADDRESS = 1000;

    /** More than this of a text is not looked at for its first words. */
    private static final int LOOKED_AT = 20_000;
    private static final int TITLE_OF_WORDS = 80;

    /** Sites that write for the web did not exist before. */
    private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");

    /** What WordPress puts below each item, and the brackets round its dots. */
    private static final String BOILERPLATE = "(?s)(\\s*\\[(…|\\.\\.\\.)])?\\s*The post .{1,300} (first appeared on|appeared first on) .{1,200}$|\\s*\\[(…|\\.\\.\\.)]\\s*$";

    /** Control characters, and marks that would turn the text round it. */
    private static final String UNWANTED = "[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+";

    private final URI base;
    private final String language;
    private final Instant now;

    ItemText(URI base, String language, Instant now) {
        this.base = base;
        this.language = language;
        this.now = now;
    }

    /** The item, unless it has no words or nowhere to link back to. */
    Optional<FoundItem> read(SyndEntry entry) {
        var address = address(entry);
        var excerpt = excerpt(entry);
        var title = title(entry);
        if (address.isEmpty() || title.isEmpty() && excerpt.isEmpty()) {
            return Optional.empty();
        }
        // ROME gives the address, as it is written, for a guid that is not there.
        var guid = Objects.toString(entry.getUri(), "").strip();
        return Optional.of(new FoundItem(guid.isEmpty() || guid.equals(entry.getLink()) ? address.get() : guid, address.get(),
                title.isEmpty() ? Excerpt.of(excerpt, TITLE_OF_WORDS) : title, excerpt, author(entry),
                Tongue.of(title + " " + excerpt, language), published(entry)));
    }

    /** The first of its addresses that leads to a page. */
    private Optional<String> address(SyndEntry entry) {
        return Stream.concat(Stream.of(entry.getLink()), Stream.concat(entry.getLinks().stream()
                        .filter(link -> !"enclosure".equals(link.getRel()) && !"self".equals(link.getRel())).map(link -> link.getHref()), Stream.of(entry.getUri())))
                .filter(written -> written != null && !written.isBlank()).map(this::whole).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> whole(String written) {
        try {
            var address = base.resolve(new URI(written.strip().replace(" ", "%20")));
            boolean web = address.getHost() != null && address.getScheme().matches("(?i)https?") && address.getUserInfo() == null;
            return web && address.toString().length() <= LONGEST_ADDRESS ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String title(SyndEntry entry) {
        var content = entry.getTitleEx();
        boolean literal = content != null && "text".equals(content.getType());
        return literal ? tidy(content.getValue(), LONGEST_TITLE) : plain(entry.getTitle(), LONGEST_TITLE);
    }

    private static String excerpt(SyndEntry entry) {
        var texts = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream());
        return texts.map(SyndContent::getValue).filter(Objects::nonNull).map(ItemText::words).filter(words -> !words.isEmpty())
                .findFirst().map(words -> Excerpt.of(words, LONGEST_EXCERPT)).orElse("");
    }

    private static String words(String html) {
        return tidy(SafeHtml.of(html.substring(0, Math.min(LOOKED_AT, html.length()))).text(), LOOKED_AT).replaceFirst(BOILERPLATE, "…")
                .replaceFirst("^…$", "");
    }

    private static String author(SyndEntry entry) {
        var names = entry.getAuthors().stream().map(SyndPerson::getName).filter(Objects::nonNull).collect(Collectors.joining(", "));
        // Old RSS says: amal@example.org (Amal Haddad). The address is nobody's business.
        var author = plain(names.isBlank() ? entry.getAuthor() : names, LONGEST_AUTHOR).replaceFirst("^\\S+@\\S+\\s*\\((.+)\\)$", "$1");
        return author.contains("@") ? "" : author;
    }

    /** When it was published, never in the future; null when it does not say. */
    Instant published(SyndEntry entry) {
        var told = Stream.of(Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream).map(Date::toInstant).filter(date -> date.isAfter(EARLIEST)).findFirst();
        return told.map(date -> date.isAfter(now) ? now : date).orElse(null);
    }

    /** The words of what may be HTML. */
    static String plain(String html, int longest) {
        return html == null ? "" : tidy(SafeHtml.of(html.substring(0, Math.min(LOOKED_AT, html.length()))).text(), longest);
    }

    private static String tidy(String text, int longest) {
        return text == null ? "" : Excerpt.of(text.replaceAll(UNWANTED, " "), longest);
    }
}
