package org.twinhall.content.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.testing.Browser;
import org.twinhall.testing.Photographs;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;

/** Sending files to the library from a telephone, on a connection that breaks. */
@ExtendWith(PortalExtension.class)
class LibraryBrowserIT {

    private static final Pattern PART = Pattern.compile(".*/desk/upload/\\d+$");
    /** A document of a bit more than two parts. */
    private static final int LENGTH = 5_000_000;

    private Browser browser;
    private Page page;

    @BeforeEach
    void open(RunningPortal portal) {
        browser = new Browser(portal.address());
        page = browser.open(375, ColorScheme.LIGHT);
        Browser.signIn(page, DemoAccounts.EDITOR.email(), DemoAccounts.EDITOR.password());
        page.navigate("/en/desk/files");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void tenPicturesOneOfWhichIsHostileShowNineAndOneClearRefusal() throws IOException {
        var files = new ArrayList<FilePayload>();
        for (int number = 1; number <= 9; number++) {
            files.add(new FilePayload("supper " + number + ".jpg", "image/jpeg", Photographs.jpeg(450 + number)));
        }
        files.add(4, new FilePayload("bomb.jpg", "image/jpeg", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)));
        var dropped = new AtomicInteger();
        page.route(PART, route -> {
            // One part in between is lost on its way, as in a tunnel; it is sent again by itself.
            if (route.request().method().equals("PATCH") && dropped.getAndIncrement() == 2) {
                route.abort();
            } else {
                route.resume();
            }
        });
        send(files);
        page.locator(".sending-list .is-refused").waitFor();
        page.locator(".sending-list a").nth(8).waitFor();
        page.locator("[data-files] .card-title", new Page.LocatorOptions().setHasText("supper")).nth(8).waitFor();
        assertEquals(List.of("bomb.jpg"), page.locator(".sending-list .is-refused bdi").allTextContents());
        assertTrue(page.locator(".sending-list .is-refused").textContent().contains("no file that can be kept here"));
        assertEquals(9, page.locator(".sending-list a").count());
        assertEquals(9, page.locator("[data-files] .card-title", new Page.LocatorOptions().setHasText("supper")).count());
        assertEquals(List.of(), Browser.violations(page));
    }

    @Test
    void aLargeFileGoesOnWhereItStoppedAlsoAfterThePageWasLoadedAnew() {
        var sent = new AtomicInteger();
        page.route(PART, route -> {
            if (route.request().method().equals("PATCH") && sent.get() >= 2 * 1024 * 1024) {
                route.abort();
            } else {
                count(route.request().method(), route.request().postDataBuffer(), sent);
                route.resume();
            }
        });
        send(List.of(document()));
        page.getByText("Try again").waitFor();
        assertEquals(2 * 1024 * 1024, sent.get());
        page.unroute(PART);

        page.reload();
        var rest = new AtomicInteger();
        page.route(PART, route -> {
            count(route.request().method(), route.request().postDataBuffer(), rest);
            route.resume();
        });
        send(List.of(document()));
        page.waitForURL(url -> url.contains("done=uploaded"));
        assertEquals(LENGTH - sent.get(), rest.get(), "only what was missing was sent");
    }

    private static void count(String method, byte[] body, AtomicInteger bytes) {
        if (method.equals("PATCH") && body != null) {
            bytes.addAndGet(body.length);
        }
    }

    private static FilePayload document() {
        var bytes = new byte[LENGTH];
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return new FilePayload("yearly report.pdf", "application/pdf", bytes);
    }

    private void send(List<FilePayload> files) {
        if (!page.locator("form[data-upload]").isVisible()) {
            page.getByText("Upload pictures, documents").click();
        }
        page.locator("form[data-upload] input[type=file]").setInputFiles(files.toArray(FilePayload[]::new));
        page.locator("form[data-upload] button[type=submit]").click();
    }
}
