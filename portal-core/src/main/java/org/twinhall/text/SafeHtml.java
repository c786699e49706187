package org.twinhall.text;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The only way user text becomes HTML.
 *
 * <p>Allows what the editor offers: headings 2 to 4, paragraphs, lists, quotations, links, pictures of this portal,
 * galleries, tables, call-outs, what other sites show, and the language of a part. Everything else is dropped before it is stored.
 */
public final class SafeHtml {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern OWN_FILE = Pattern.compile("/media/[\\w./-]+");
    private static final Pattern CLASS = Pattern.compile("call-out|credit|source|figure-wide|gallery|embed");
    private static final Pattern SCOPE = Pattern.compile("row|col");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "br", "hr", "ul", "ol", "li", "blockquote", "cite", "q", "strong", "em",
                    "b", "i", "s", "sub", "sup", "small", "abbr", "code", "pre", "figure", "figcaption", "aside", "footer", "table",
                    "caption", "thead", "tbody", "tr", "th", "td", "a", "img", "bdi", "span", "div")
            .allowAttributes("lang").matching(LANGUAGE).globally()
            .allowAttributes("dir").matching(DIRECTION).globally()
            .allowAttributes("href").onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("src").matching(OWN_FILE).onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowAttributes("width", "height").matching(NUMBER).onElements("img")
            .allowAttributes("class").matching(CLASS).onElements("aside", "span", "footer", "figure", "div")
            .allowAttributes("scope").matching(SCOPE).onElements("th")
            .allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("th", "td")
            .allowAttributes("start").matching(NUMBER).onElements("ol")
            .disallowWithoutAttributes("img")
            .toFactory();

    private static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** Cleans what somebody wrote; null is empty. */
    public static SafeHtml of(String dirty) {
        return dirty == null || dirty.isBlank() ? EMPTY : new SafeHtml(POLICY.sanitize(dirty));
    }

    /** Markup that may stand in a page as it is. */
    public String html() {
        return html;
    }

    /** The words alone, for excerpts and the index. */
    public String text() {
        return textOf(html);
    }

    /** The words alone of markup, which to be read need not be cleaned. */
    public static String textOf(String html) {
        return html == null || html.isBlank() ? "" : org.jsoup.Jsoup.parseBodyFragment(html).text();
    }

    public boolean isEmpty() {
        return html.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && that.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
