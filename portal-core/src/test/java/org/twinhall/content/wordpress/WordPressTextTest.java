package org.twinhall.content.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordPressTextTest {

    private final Notes notes = new Notes();

    private static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("One\n\nTwo\nlines",
                        "<p>One</p><p>Two<br />lines</p>"),
                Arguments.of("<!-- wp:heading --><h1>Day</h1><!-- /wp:heading --><!-- wp:paragraph {\"align\":\"center\"} --><p class=\"x\" style=\"color:red\">Text</p><!-- /wp:paragraph -->",
                        "<h2>Day</h2><p>Text</p>"),
                Arguments.of("<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>Welcome</p><cite>Huda</cite></blockquote><!-- /wp:quote -->",
                        "<blockquote><p>Welcome</p><footer class=\"source\">Huda</footer></blockquote>"),
                Arguments.of("<!-- wp:gallery --><figure class=\"wp-block-gallery\"><figure class=\"wp-block-image\"><img src=\"https://old.example/a.jpg\" alt=\"A\"/><figcaption>First</figcaption></figure></figure><!-- /wp:gallery -->",
                        "<div class=\"gallery\"><figure><img src=\"/media/7/a.jpg\" alt=\"A\" /><figcaption>First</figcaption></figure></div>"),
                Arguments.of("[caption width=\"300\"]<a href=\"https://old.example/a.jpg\"><img src=\"https://old.example/a-300x200.jpg\" alt=\"A\"></a> In <em>May</em>[/caption]",
                        "<figure><img src=\"/media/7/a.jpg\" alt=\"A\" /><figcaption>In <em>May</em></figcaption></figure>"),
                Arguments.of("Before <img class=\"alignleft\" src=\"https://old.example/a.jpg\" alt=\"A\"> after",
                        "<figure><img src=\"/media/7/a.jpg\" alt=\"A\" /></figure><p>Before after</p>"),
                Arguments.of("<iframe src=\"//www.youtube.com/embed/abcdefgh\"></iframe>",
                        "<figure class=\"embed\"><a href=\"https://www.youtube.com/embed/abcdefgh\">https://www.youtube.com/embed/abcdefgh</a></figure>"),
                Arguments.of("[embed]https://vimeo.com/76979871[/embed]",
                        "<figure class=\"embed\"><a href=\"https://vimeo.com/76979871\">https://vimeo.com/76979871</a></figure>"),
                Arguments.of("See <a href=\"https://old.example/about/\">us</a>.",
                        "<p>See <a href=\"/en/pages/about\">us</a>.</p>"),
                Arguments.of("He came [sic] and [we think] stayed.",
                        "<p>He came [sic] and [we think] stayed.</p>"),
                Arguments.of("<dl><dt>Host</dt><dd>Who gives a bed</dd></dl>", "<p><strong>Host</strong></p><p>Who gives a bed</p>"),
                Arguments.of("<div class=\"wrap\"><div><p>Deep</p></div></div>",
                        "<p>Deep</p>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatWordPressKeptBecomesACleanText(String content, String html) {
        assertEquals(html.strip(), convert(content.strip()).replace("\n", ""));
    }

    @Test
    void whatCannotBeHeldIsLeftOutAndTold() {
        var html = convert("<!-- wp:latest-posts /-->Text [contact-form-7 id=\"5\"]<script>alert(1)</script> <img src=\"https://other.example/x.jpg\"><form><input></form>");
        assertEquals("<p>Text</p>", html.replaceAll("\\s+</p>", "</p>"));
        assertFalse(html.contains("alert"), html);
        assertEquals(List.of("block: latest-posts", "shortcode: contact-form-7", "element: script", "form: ", "picture: https://other.example/x.jpg"),
                Notes.read(notes.write()).stream().map(note -> note.word() + ": " + note.argument()).toList());
    }

    private String convert(String content) {
        return new WordPressText(new WordPressText.Places() {
            @Override
            public Optional<String> file(String address) {
                return OldPath.ofPicture(address).equals("a.jpg") ? Optional.of("/media/7/a.jpg") : Optional.empty();
            }

            @Override
            public Optional<String> fileOf(String id) {
                return Optional.empty();
            }

            @Override
            public Optional<String> page(String address) {
                return OldPath.of(address).equals("about") ? Optional.of("/en/pages/about") : Optional.empty();
            }

            @Override
            public List<String> own() {
                return List.of();
            }

            @Override
            public boolean isOld(String address) {
                return OldPath.isOn("https://old.example", address);
            }
        }, notes).of(content).html();
    }
}
