package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleMarkupTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<h2>Visit</h2><p>We <strong>went</strong> to <em>Nablus</em> and <a href=\"/places/nablus\">stayed</a>.</p>",
        "<p>5 * 3 = 15, _under_, [brackets], `ticks`, 2 &lt; 3, &amp;amp; a\\b</p><p># no heading</p><p>1. no list</p><p>- nor this</p>",
        "<ul><li>One</li><li>Two<ul><li>Deep</li></ul></li></ul><ul><li>Another list</li></ul><ol start=\"3\"><li>Three</li></ol>",
        "<ul><li><p>Loose</p><p>second</p></li><li><p>item</p></li></ul>",
        "<blockquote><p>We were strangers.</p><p>Then friends.</p><footer class=\"source\">Headmaster, Sebastia</footer></blockquote>",
        "<p lang=\"ar\" dir=\"rtl\">نص بالعربية</p><p>قال: <strong>«أهلاً»</strong>وسهلاً</p>",
        "<figure><img src=\"/media/7/olive.jpg\" alt=\"Trees [old]\" /><figcaption>A \"quoted\" caption</figcaption></figure>",
        "<figure class=\"figure-wide\"><img src=\"/media/7/a.jpg\" alt=\"\" width=\"600\" height=\"400\" /><figcaption>x <span class=\"credit\">R. Odeh</span></figcaption></figure>",
        "<aside class=\"call-out\"><h3>Try this</h3><p>Write first.</p><ul><li>a</li></ul></aside>",
        "<table><thead><tr><th scope=\"col\">What</th><th scope=\"col\">Cost</th></tr></thead><tbody><tr><td>Bus | train</td><td>£5</td></tr></tbody></table>",
        "<table><caption>Costs</caption><tbody><tr><th scope=\"row\">Bus</th><td>£5</td></tr></tbody></table>",
        "<pre><code>one\n\n  two ``` three\n</code></pre><p>H<sub>2</sub>O, <s>old</s>, <code>a`b</code></p><hr />",
        "<p>First line<br />second line<br /># third</p><p><em>a</em><strong>b</strong></p>",
        "<div lang=\"ar\" dir=\"rtl\"><p>فقرة</p><p>أخرى</p></div>",
        "<p>[place] and [a](b) and [c]: d</p><p>[e]: https://example.org</p><p>see [f] <a href=\"/g\">h [i]</a></p>",
        "<p>Three\u00a0spaces</p><p><a href=\"https://example.org/a_(b)?x=1&amp;y=2\">odd</a></p>",
        "bare <b>text</b> without a paragraph"})
    void whatTheEditorOffersComesBackAsItWas(String html) {
        var safe = SafeHtml.of(html);
        var markup = SimpleMarkup.fromHtml(safe);
        assertEquals(CanonicalHtml.of(safe.html()), CanonicalHtml.of(SimpleMarkup.toHtml(markup).html()), markup);
        assertEquals(markup, SimpleMarkup.fromHtml(SimpleMarkup.toHtml(markup)), "writing on changes nothing");
    }

    @Test
    void ordinaryTextNeedsNoHtml() {
        var markup = "## A visit\n\nWe **went** to *Nablus*:\n\n- bread\n- oil\n\n1. first\n2. second\n\n> We were strangers.\n>\n> — Headmaster\n\n"
                + "![Trees](/media/7/olive.jpg \"In October\")\n\n| What | Cost |\n| --- | --- |\n| Bus | £5 |";
        assertEquals(markup, SimpleMarkup.fromHtml(SimpleMarkup.toHtml(markup)));
    }

    @ParameterizedTest
    @CsvSource({"# One, <h2>One</h2>", "###### Six, <h4>Six</h4>", "a<script>alert(1)</script>, <p>a</p>"})
    void markupBecomesWhatReadersMaySee(String markup, String html) {
        assertEquals(html, SimpleMarkup.toHtml(markup).html());
    }

    @Test
    void everyTextOfTheDemoComesBackAsItWas() throws IOException {
        try (var files = Files.walk(Path.of("../db/seed/content"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                var html = SimpleMarkup.toHtml(Files.readString(file).replaceFirst("(?s)^---.*?\n---\n", ""));
                var markup = SimpleMarkup.fromHtml(html);
                assertEquals(CanonicalHtml.of(html.html()), CanonicalHtml.of(SimpleMarkup.toHtml(markup).html()), file.toString());
                assertFalse(markup.contains("<p>"), file.toString());
            }
        }
    }
}
