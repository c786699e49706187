package org.twinhall.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

@ExtendWith(PortalExtension.class)
@OneDatabase
class HostileAddressesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/en/nothing", "/xx", "/en/news/../../etc/passwd", "/%ff", "/en/%c0%ae", "/en?%zz=%", "/en/news?page=-1",
        "/en/news?page=99999", "/en/news?page=1%00", "/en/news?year=abcd", "/en/news?group=nobody", "/en/articles?topic=%3Cscript%3E",
        "/en/news/%F0%9F%98%80", "/en/menu?-1.-form", "/en/menu?5-1.-form", "/en/menu?0", "/en/menu?-1.IFormSubmitListener-a:b:c",
        "/en/menu?99999999999999-1.-x", "/wicket/bookmarkable/org.twinhall.web.MenuPage", "/wicket/page?0",
        "/wicket/resource/org.twinhall.web.HomePage/HomePage.html", "/wicket/resource/org.twinhall.Portal/Portal.class",
        "/wicket/resource/java.lang.String/x.css", "/theme/olive/../../pom.xml", "/theme/olive/theme.properties", "/theme/olive/css",
        "/theme/nobody/css/tokens.css", "/emblem.png", "/emblem.png?name=", "/en/pages", "/en/pages/a/b/c/d/e/f/g/h/i/j",
        "/en//news", "/en/news/", "/en/articles/%2e%2e%2f", "/en;jsessionid=1", "/admin/nothing", "/en/sign-in?next=//evil.example",
        "/en/menu?done=%3Cb%3E", "/ar/news/%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9"})
    void neverEndInAServerError(String path, RunningPortal portal) throws IOException {
        var answer = raw(portal, "GET " + path + " HTTP/1.1");
        int status = Integer.parseInt(answer.split(" ", 3)[1]);
        assertTrue(status < 500, path + " answered " + status);
        assertFalse(answer.contains("Exception") || answer.contains("at org."), path + " shows a stack trace");
        assertFalse(answer.contains("<script>") || answer.contains("<b>"), path + " echoes markup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE /en HTTP/1.1", "PUT /en/news HTTP/1.1", "POST /en/news?-1.-x HTTP/1.1", "FOO /en HTTP/1.1", "GET en HTTP/1.1"})
    void otherMethodsNeitherDoNorBreakAnything(String line, RunningPortal portal) throws IOException {
        var answer = raw(portal, line);
        assertTrue(Integer.parseInt(answer.split(" ", 3)[1]) < 500, answer.lines().findFirst().orElse(""));
    }

    /** Sends what a well-behaved client would refuse to send. */
    private static String raw(RunningPortal portal, String line) throws IOException {
        var address = URI.create(portal.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
