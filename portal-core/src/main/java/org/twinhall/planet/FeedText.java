package org.twinhall.planet;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetched;
import org.twinhall.planet.fetch.Trouble;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Makes sense of the bytes of a feed, whoever wrote them: RSS and Atom of any version, with any charset, without any doctype. */
final class FeedText {

    private static final int DEEPEST = 100;
    private static final int LONGEST_TITLE = 120;

    private FeedText() {
    }

    /**
     * Reads a feed.
     *
     * @param now  what is dated later is dated now
     * @param most how many items are wanted; older ones are left out
     * @throws FetchException when it is no feed, or a broken one
     */
    static FoundFeed read(Fetched fetched, Instant now, int most) {
        var feed = parse(fetched);
        var reader = new ItemText(base(feed, fetched.address()), Objects.toString(feed.getLanguage(), ""), now);
        // Sorted first: of a feed without an end only as much is cleaned as is wanted.
        var items = feed.getEntries().stream().sorted(Comparator.comparing(reader::published, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(reader::read).flatMap(Optional::stream).limit(most).toList();
        return new FoundFeed(ItemText.plain(feed.getTitle(), LONGEST_TITLE), items);
    }

    /** The feed to which a web page points, as it is written there; the first that is not one of comments. */
    static Optional<String> discover(Fetched page) {
        try {
            var document = Jsoup.parse(new ByteArrayInputStream(page.body()), null, page.address().toString());
            return document.select("link[rel~=(?i)\\balternate\\b][href][type~=(?i)^application/(rss|atom)\\+xml]").stream()
                    .filter(link -> !link.attr("title").toLowerCase(Locale.ROOT).contains("comment") && !link.attr("href").contains("comments"))
                    .map(link -> link.absUrl("href")).filter(address -> !address.isEmpty()).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static SyndFeed parse(Fetched fetched) {
        try {
            return new SyndFeedImpl(new Shallow().build(new StringReader(text(fetched))));
        } catch (FeedException | IOException | RuntimeException e) {
            // ROME says in an IllegalArgumentException that the XML is of no kind it knows.
            boolean other = fetched.isPage() || e instanceof IllegalArgumentException;
            throw new FetchException(other ? Trouble.NO_FEED : Trouble.BROKEN);
        }
    }

    /** The characters, without those that XML forbids and without what stands before its beginning. */
    private static String text(Fetched fetched) throws IOException {
        var type = fetched.type().isEmpty() ? "application/xml" : fetched.type();
        try (var reader = new XmlReader(new ByteArrayInputStream(fetched.body()), type, true, StandardCharsets.UTF_8.name())) {
            var text = new StringBuilder();
            var buffer = new char[8192];
            for (int count = reader.read(buffer, 0, buffer.length); count >= 0; count = reader.read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, count);
            }
            return text.toString().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ").replaceFirst("^[\\s\\uFEFF]+", "");
        }
    }

    /** Relative addresses count from the site, or from where the feed lies. */
    private static URI base(SyndFeed feed, URI address) {
        try {
            return address.resolve(Objects.toString(feed.getLink(), "").strip());
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Refuses doctypes, as ROME does by itself, and elements nested so deeply that reading them would overflow the stack. */
    private static final class Shallow extends WireFeedInput {

        private Shallow() {
            super(false, Locale.ROOT);
        }

        @Override
        protected SAXBuilder createSAXBuilder() {
            var builder = super.createSAXBuilder();
            builder.setXMLFilter(new XMLFilterImpl() {
                private int depth;

                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
                    if (++depth > DEEPEST) {
                        throw new SAXException("too deep");
                    }
                    super.startElement(uri, name, qualified, attributes);
                }

                @Override
                public void endElement(String uri, String name, String qualified) throws SAXException {
                    depth--;
                    super.endElement(uri, name, qualified);
                }
            });
            return builder;
        }
    }
}
