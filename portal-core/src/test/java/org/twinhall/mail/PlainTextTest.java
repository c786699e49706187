package org.twinhall.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLinkIsFollowedByItsAddress() {
        assertEquals("Dear Amal,\n\nAccept:\nhttps://x.example/en/invitation/1\n", of("<p>Dear Amal,</p><p><a href='https://x.example/en/invitation/1'>Accept</a></p>"));
    }

    @Test
    void anAddressIsNotSaidTwice() {
        assertEquals("https://x.example\n", of("<p><a href='https://x.example'>https://x.example</a></p>"));
    }

    @Test
    void listsHaveALineForEachItem() {
        assertEquals("One\n\n- first\n- second\n\nTwo\n", of("<p>One</p><ul> <li>first</li> <li>second</li> </ul><p>Two</p>"));
    }

    @Test
    void ornamentIsLeftOut() {
        assertEquals("Words\n", of("<table aria-hidden='true'><tr><td>x</td></tr></table><p>Words</p>"));
    }

    private static String of(String html) {
        return PlainText.of(Jsoup.parse(html));
    }
}
