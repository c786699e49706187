package org.twinhall.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Chromium, that of the system, which all tests of a process share: each reader has cookies and a cache of their own. Watches for
 * whatever the console, the policy or a foreign host has to say.
 */
public final class Browser implements AutoCloseable {

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final String base;
    private final List<BrowserContext> readers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** For the pages of a portal. */
    public Browser(String base) {
        this.base = base;
        if (playwright == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        if (chromium == null || !chromium.isConnected()) {
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        }
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is missing: install chromium"));
    }

    /** A new reader with a screen of that width. */
    public Page open(int width, ColorScheme scheme) {
        return open(width, scheme, true);
    }

    /** A new reader whose browser runs no scripts. */
    public Page openWithoutScripts(int width) {
        return open(width, ColorScheme.LIGHT, false);
    }

    /** A new person with a wide screen who signs in by the page for that. */
    public Page signIn(String email, String password) {
        var page = open(1280, ColorScheme.LIGHT);
        signIn(page, email, password);
        return page;
    }

    /** Signs in on an open page. */
    public static void signIn(Page page, String email, String password) {
        page.navigate("/en/sign-in");
        enter(page, email, password);
    }

    /** Fills in the page to sign in that is shown. */
    public static void enter(Page page, String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("form.form button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private Page open(int width, ColorScheme scheme, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(base)
                .setViewportSize(width, 900).setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE).setJavaScriptEnabled(scripts));
        readers.add(context);
        context.setDefaultTimeout(30_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("asks " + request.url());
            }
        });
        return page;
    }

    /** What went wrong since the last time that was asked. */
    public List<String> complaints() {
        var told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    /** What axe finds wrong on a page. */
    public static List<String> violations(Page page) {
        return found(page, "tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    }

    /**
     * What is wrong with a page on a wide screen in light and in dark colours and on a narrow one in dark ones; also when the narrowest has to
     * be pushed sideways. Markup and layout are the same in any colours, and what only a narrow screen shows has the colours of the tokens too.
     */
    public static List<String> violationsOnEveryScreen(Page page) {
        var found = new ArrayList<String>();
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        violations(page).forEach(violation -> found.add("wide: " + violation));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // All that dark colours change.
        found(page, "rule", List.of("color-contrast", "link-in-text-block")).forEach(violation -> found.add("wide and dark: " + violation));
        page.setViewportSize(375, 900);
        violations(page).forEach(violation -> found.add("narrow and dark: " + violation));
        page.setViewportSize(320, 900);
        if (!page.evaluate("document.documentElement.scrollWidth").equals(320)) {
            found.add("320: is " + page.evaluate("document.documentElement.scrollWidth") + " wide");
        }
        return found;
    }

    /**
     * The violations of some of axe's rules. Nothing else is asked: to list what is right takes it longer than to find what is wrong.
     * What stands in a frame is a page of its own, looked at where it has its own address.
     */
    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, String type, List<String> rules) {
        if (!page.evaluate("'axe' in window").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate("""
                async ([type, values]) => {
                  const results = await axe.run(document, { resultTypes: ["violations"], iframes: false, runOnly: { type, values } });
                  return results.violations.map(rule => `${rule.id} ${rule.nodes[0].target} ${rule.nodes[0].failureSummary}`);
                }""", List.of(type, rules));
    }

    /** Sends the readers away. */
    @Override
    public void close() {
        readers.forEach(BrowserContext::close);
    }
}
