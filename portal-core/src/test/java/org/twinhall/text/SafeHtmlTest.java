package org.twinhall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
        "<p style=\"position:fixed\">x</p>", "<iframe src=\"https://example.org\"></iframe>", "<img src=\"https://example.org/a.png\" alt=\"\">",
        "<svg onload=alert(1)>", "<form action=/x><input name=a></form>", "<a href=\" &#106;avascript:alert(1)\">x</a>"})
    void whatCouldHarmReadersIsDropped(String dirty) {
        var html = SafeHtml.of(dirty).html();
        for (var bad : new String[] {"script", "onerror", "style", "iframe", "example.org", "onload", "<form", "<input", "javascript"}) {
            assertFalse(html.contains(bad), html);
        }
    }

    @Test
    void whatTheEditorOffersStays() {
        var html = "<h2>Visit</h2><p lang=\"ar\" dir=\"rtl\">نص</p><figure><img src=\"/media/7/olive.jpg\" alt=\"Trees\" width=\"600\" height=\"400\" />"
                + "<figcaption>Trees</figcaption></figure><aside class=\"call-out\"><p>Try this</p></aside>";
        assertEquals(html, SafeHtml.of(html).html());
    }

    @Test
    void ownLinksStayOwn() {
        assertEquals("<p><a href=\"/pages/handbook\">Handbook</a></p>", SimpleMarkup.toHtml("[Handbook](/pages/handbook)").html().strip());
    }
}
