package org.twinhall.planet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.planet.fetch.FetchException;
import org.twinhall.planet.fetch.Fetched;
import org.twinhall.planet.fetch.Trouble;

/** Feeds as they are out there: careless, broken, or meant to do harm. */
class FeedTextTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final int MOST = 50;

    private static Fetched fetched(byte[] body, String type) {
        return new Fetched(URI.create("https://friends.example.org/news/feed.xml"), body, type, "", "");
    }

    private static FoundFeed read(String xml) {
        return FeedText.read(fetched(xml.getBytes(StandardCharsets.UTF_8), "application/rss+xml"), NOW, MOST);
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>Friends</title><link>https://friends.example.org/</link><description>d</description>" + items + "</channel></rss>";
    }

    private static FoundItem only(String item) {
        var items = read(rss("<item>" + item + "</item>")).items();
        assertEquals(1, items.size());
        return items.getFirst();
    }

    private static Trouble refusal(String xml) {
        return assertThrows(FetchException.class, () -> read(xml)).trouble();
    }

    @Test
    void anEntityBombIsRefused() {
        assertEquals(Trouble.BROKEN, refusal("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>" + rss("<item><title>&c;</title><link>/x</link></item>")));
    }

    @Test
    void aFileOfThisMachineIsNotReadThroughAnEntity() {
        assertEquals(Trouble.BROKEN, refusal("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
                + rss("<item><title>&file;</title><link>/x</link></item>")));
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        assertEquals(Trouble.BROKEN, refusal(rss("<item><title>t</title><link>/x</link>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</item>")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<rss version='2.0'><channel><item> | BROKEN", "not xml at all | BROKEN", "'' | BROKEN", "<svg xmlns='http://www.w3.org/2000/svg'/> | NO_FEED"})
    void whatIsNoFeedSaysWhy(String xml, Trouble trouble) {
        assertEquals(trouble, refusal(xml));
    }

    @Test
    void aWebPageIsNoFeedButNamesOne() {
        var page = fetched("""
                <html><head><base href="/blog/"><link rel="alternate" type="application/rss+xml" title="Comments" href="comments/feed">
                <link rel="alternate stylesheet" href="x.css"><link rel="ALTERNATE" type="application/atom+xml" href="feed.atom"></head></html>
                """.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
        assertEquals(Trouble.NO_FEED, assertThrows(FetchException.class, () -> FeedText.read(page, NOW, MOST)).trouble());
        assertEquals(Optional.of("https://friends.example.org/blog/feed.atom"), FeedText.discover(page));
    }

    @Test
    void titlesAndExcerptsAreWordsWithoutMarkupOrScript() {
        var item = only("""
                <title>&lt;b&gt;Soup&lt;/b&gt; &amp;amp; stories&lt;script&gt;alert(1)&lt;/script&gt;\u202E</title><link>/soup</link>
                <description><![CDATA[<p onclick="x()">Thirty <em>people</em> came.</p><script>alert(2)</script><img src=x onerror=alert(3)><style>p{}</style>]]></description>""");
        assertEquals("Soup & stories", item.title());
        assertEquals("Thirty people came.", item.excerpt());
    }

    @Test
    void atomTellsWordsFromMarkup() {
        var found = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><id>x</id><updated>2026-01-01T00:00:00Z</updated>
                <entry><title type="text">Less &lt; more</title><id>urn:1</id><link rel="enclosure" href="/a.mp3"/><link href="/less"/>
                <updated>2026-01-01T00:00:00Z</updated></entry></feed>""");
        assertEquals("Less < more", found.items().getFirst().title());
        assertEquals("https://friends.example.org/less", found.items().getFirst().address());
    }

    @Test
    void onlyTheFirstWordsAreKept() {
        var item = only("<title>t</title><link>/long</link><description>" + "many words ".repeat(5_000) + "</description>");
        assertTrue(item.excerpt().length() <= ItemText.LONGEST_EXCERPT && item.excerpt().endsWith("…"), item.excerpt());
    }

    @Test
    void whatWordPressPutsBelowEachItemIsLeftOut() {
        assertEquals("We met.…", only("<title>t</title><link>/w</link><description>&lt;p&gt;We met. [&amp;hellip;]&lt;/p&gt;"
                + "&lt;p&gt;The post t appeared first on Friends.&lt;/p&gt;</description>").excerpt());
    }

    @ParameterizedTest
    @CsvSource({"/visit, https://friends.example.org/visit", "visit?a=1, https://friends.example.org/visit?a=1", "https://other.example.org/x, https://other.example.org/x",
        "//cdn.example.org/y, https://cdn.example.org/y", "/a b, https://friends.example.org/a%20b"})
    void relativeAddressesCountFromTheSite(String link, String address) {
        assertEquals(address, only("<title>t</title><link>" + link + "</link>").address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/hostname", "https://user:secret@friends.example.org/", "mailto:a@example.org", ""})
    void whatLeadsNowhereIsLeftOut(String link) {
        assertEquals(0, read(rss("<item><title>t</title><link>" + link + "</link></item>")).items().size());
    }

    @Test
    void anItemWithoutAGuidIsKnownByItsAddress() {
        assertEquals("https://friends.example.org/x", only("<title>t</title><link>/x</link>").guid());
    }

    @Test
    void anItemWithoutATitleGetsItsFirstWordsAndOneWithoutAnyWordIsLeftOut() {
        assertEquals("A short note.", only("<link>/note</link><description>A short note.</description>").title());
        assertEquals(0, read(rss("<item><link>/nothing</link></item>")).items().size());
    }

    @Test
    void nothingIsDatedInTheFutureOrBeforeThereWereSites() {
        assertEquals(NOW, only("<title>t</title><link>/x</link><pubDate>Tue, 01 Jan 2109 10:00:00 GMT</pubDate>").published());
        assertNull(only("<title>t</title><link>/x</link><pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>").published());
        assertNull(only("<title>t</title><link>/x</link><pubDate>last Tuesday</pubDate>").published());
    }

    @Test
    void theNewestOfTenThousandItemsAreTaken() {
        var items = IntStream.range(0, 10_000).mapToObj(number -> "<item><title>Item " + number + "</title><link>/i/" + number + "</link><pubDate>"
                + java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(NOW.minusSeconds(10_000L - number).atZone(java.time.ZoneOffset.UTC)) + "</pubDate></item>")
                .collect(Collectors.joining());
        var found = read(rss(items)).items();
        assertEquals(MOST, found.size());
        assertEquals("Item 9999", found.getFirst().title());
    }

    @ParameterizedTest
    @CsvSource({"windows-1256, application/rss+xml, windows-1256", "UTF-8, text/xml; charset=iso-8859-1, UTF-8", "UTF-16, application/xml, UTF-16"})
    void lettersAreReadInTheCharsetThatTheFeedTells(String told, String type, String written) {
        var xml = "<?xml version='1.0' encoding='" + told + "'?>" + rss("<item><title>زيت الزيتون</title><link>/oil</link></item>");
        var found = FeedText.read(fetched(xml.getBytes(Charset.forName(written)), type.contains("8859") ? "application/xml" : type), NOW, MOST);
        assertEquals("زيت الزيتون", found.items().getFirst().title());
        assertEquals("ar", found.items().getFirst().language());
    }

    @Test
    void aWrongCharsetMakesOddLettersButNoFailure() {
        var xml = "<?xml version='1.0' encoding='UTF-8'?>" + rss("<item><title>Café</title><link>/c</link></item>");
        assertNotEquals("", FeedText.read(fetched(xml.getBytes(StandardCharsets.ISO_8859_1), "application/xml"), NOW, MOST).items().getFirst().title());
    }

    @Test
    void whatXmlForbidsAndWhatStandsBeforeItsBeginningIsForgiven() {
        assertEquals("a b", read("\n\uFEFF <?xml version='1.0'?>" + rss("<item><title>a\u0001b&nbsp;</title><link>/x</link></item>")).items().getFirst().title());
    }

    @Test
    void anAddressOfAMailboxIsNobodysBusiness() {
        assertEquals("Amal Haddad", only("<title>t</title><link>/x</link><author>amal@example.org (Amal Haddad)</author>").author());
        assertEquals("", only("<title>t</title><link>/x</link><author>amal@example.org</author>").author());
    }

    @ParameterizedTest
    @CsvSource({"Olive harvest in the village, en-GB, en", "Olive harvest in the village, ar, en", "Une visite au village, fr-FR, fr",
        "زيارة إلى القرية, en, ar", "سفر به روستا, fa, fa"})
    void theLanguageIsGuessedByTheLettersFirst(String text, String told, String guessed) {
        assertEquals(guessed, Tongue.of(text, told));
    }

    @ParameterizedTest
    @CsvSource({"http://www.friends.example.org/visit/, https://friends.example.org/visit?utm_source=x&fbclid=y#top",
        "https://Friends.Example.org:443/visit, http://friends.example.org/visit", "https://friends.example.org/?p=7, https://friends.example.org/?p=7&utm_medium=rss"})
    void anAddressIsTheSameWhicheverWayItIsWritten(String one, String other) {
        assertEquals(ItemKeys.plain(one), ItemKeys.plain(other));
        assertNotEquals(ItemKeys.plain(one), ItemKeys.plain(other.replaceFirst("example", "another")));
        assertFalse(ItemKeys.plain(one).contains("utm"));
    }
}
