package org.twinhall.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.testing.Http;
import org.twinhall.testing.PortalExtension;

@ExtendWith(PortalExtension.class)
class AnonymousPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ar", "/en/menu", "/en/news", "/ar/news", "/en/articles", "/en/pages/handbook",
        "/ar/articles/a-week-of-olives", "/en/pages/handbook/visits", "/en/sign-in"})
    void readersGetNoCookieAndNoSession(String path, Http http) {
        var answer = http.get(path);
        assertAll(
                () -> assertEquals(200, answer.status()),
                () -> assertEquals("", answer.header("Set-Cookie")),
                () -> assertFalse(answer.text().contains("jsessionid")),
                () -> assertTrue(answer.page().select("a[href*=?0], link[href*=?0]").isEmpty()),
                // What search engines read is data: no browser runs it.
                () -> assertTrue(answer.page().select("script:not([src]):not([type=application/ld+json]), style, [style], [onclick]").isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ar/news", "/en/articles/a-week-of-olives"})
    void anUnchangedPageIsNotSentTwice(String path, Http http) {
        var first = http.get(path);
        var second = http.get(path, "If-None-Match", first.header("ETag"));
        assertEquals(304, second.status());
        assertEquals("", second.text());
    }

    /** The name in the header that a reader's program sends, and the answer's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br, zstd | br
            gzip                    | gzip
            br;q=0, gzip;q=0.5      | gzip
            gzip;q=0                | ''
            identity                | ''""")
    void answersArePackedAsTheReadersProgramUnderstands(String accepted, String packed, Http http) throws IOException {
        var style = http.get("/en").page().selectFirst("link[rel=stylesheet]").attr("href");
        for (var path : List.of("/en", "/ar/articles/a-week-of-olives", style)) {
            var plain = http.get(path);
            var answer = http.get(path, "Accept-Encoding", accepted);
            assertEquals(packed, answer.header("Content-Encoding"), path);
            assertTrue(answer.header("Vary").contains("Accept-Encoding"), path);
            assertEquals(plain.header("ETag"), answer.header("ETag"), path);
            assertEquals(plain.text(), unpacked(packed, http.save(path, "Accept-Encoding", accepted)), path);
        }
    }

    private static String unpacked(String packed, byte[] bytes) throws IOException {
        return new String(switch (packed) {
            case "br" -> Decoder.decompress(bytes).getDecompressedData();
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            default -> bytes;
        }, StandardCharsets.UTF_8);
    }

    @Test
    void aFileWhoseAddressChangesWithItIsKeptForEver(Http http) {
        var style = http.get("/en").page().selectFirst("link[rel=stylesheet]").attr("href");
        var answer = http.get(style);
        assertEquals("public, max-age=31536000, immutable", answer.header("Cache-Control"));
        assertEquals(304, http.get(style, "If-None-Match", answer.header("ETag")).status());
        // Under the address of another state of the theme it may change.
        assertFalse(http.get(style.replaceFirst("-[0-9a-f]{10}/", "-0123456789/")).header("Cache-Control").contains("immutable"));
    }

    @Test
    void theRootLeadsToTheReadersLanguage(Http http) {
        assertEquals("/ar", http.get("/", "Accept-Language", "ar-PS,ar;q=0.9,en;q=0.5").header("Location"));
        assertEquals("/en", http.get("/", "Accept-Language", "cy").header("Location"));
    }

    @Test
    void everyAnswerCarriesTheProtectiveHeaders(Http http) {
        for (var path : new String[] {"/en", "/en/nothing-here", "/health", "/emblem.png?name=x"}) {
            var answer = http.get(path);
            assertTrue(answer.header("Content-Security-Policy").contains("default-src 'none'"), path);
            assertFalse(answer.header("Content-Security-Policy").contains("unsafe"), path);
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
        }
    }

    @Test
    void aPageSaysItsLanguageDirectionAndOtherAddresses(Http http) {
        var page = http.get("/ar/pages/handbook/visits").page();
        assertEquals("ar", page.selectFirst("html").attr("lang"));
        assertEquals("rtl", page.selectFirst("html").attr("dir"));
        assertTrue(page.selectFirst("link[rel=alternate][hreflang=en]").attr("href").endsWith("/en/pages/handbook/visits"));
        assertTrue(page.selectFirst("link[rel=canonical]").attr("href").endsWith("/ar/pages/handbook/visits"));
        assertEquals("/en/pages/handbook/visits", page.selectFirst("a.language-link").attr("href"));
    }

    @Test
    void aTextThatIsOnlyInTheOtherLanguageSaysSo(Http http) {
        var answer = http.get("/ar/pages/handbook/first-contact");
        assertEquals(200, answer.status());
        assertEquals("en", answer.page().selectFirst(".prose").attr("lang"));
        assertFalse(answer.page().select(".notice-language").isEmpty());
    }

    @Test
    void aPageOfATreeHasOneAddress(Http http) {
        var answer = http.get("/en/pages/visits");
        assertEquals(301, answer.status());
        assertTrue(answer.header("Location").endsWith("/en/pages/handbook/visits"));
    }
}
