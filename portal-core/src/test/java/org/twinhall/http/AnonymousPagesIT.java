package org.twinhall.http;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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
