package org.twinhall.content.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedSiteTest {

    @ParameterizedTest
    @CsvSource({"https://www.youtube.com/watch?v=abc-DEF_123, https://www.youtube-nocookie.com/embed/abc-DEF_123",
        "https://www.youtube.com/watch?list=x&v=abcdefgh&t=3, https://www.youtube-nocookie.com/embed/abcdefgh",
        "https://youtu.be/abcdefgh?si=x, https://www.youtube-nocookie.com/embed/abcdefgh",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1"})
    void filmsAreShownWhereTheLeastIsAsked(String link, String frame) {
        assertEquals(Optional.of(frame), EmbeddedSite.frame(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/youtube.com/watch?v=abcdefgh", "http://youtu.be/abcdefgh", "https://evil.example/?https://youtu.be/abcdefgh",
        "https://www.openstreetmap.org/export/embed.html?\"onload", "javascript:alert(1)"})
    void otherSitesStayLinks(String link) {
        assertEquals(Optional.empty(), EmbeddedSite.frame(link));
    }

    @Test
    void aMapOfOpenStreetMapIsShown() {
        assertEquals(Optional.of("https://www.openstreetmap.org/export/embed.html?bbox=35.1%2C32.2&layer=mapnik"),
                EmbeddedSite.frame("https://www.openstreetmap.org/export/embed.html?bbox=35.1%2C32.2&layer=mapnik"));
    }
}
