package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A real browser, one for all journeys of a run. The first window signs in with the one-time link;
 * later ones share its session. Watches every page for errors and for requests to anybody else.
 */
final class BrowserWindow implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 90_000;
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final BrowserContext context;
    private final Page page;
    private final List<String> strange = new ArrayList<>();

    private BrowserWindow(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        String home = PackagedApplication.running().address();
        page.onPageError(error -> strange.add("error in the page: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                strange.add("console: " + message.text());
            }
        });
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                strange.add("request to somebody else: " + url);
            }
        });
    }

    /** A window of someone who is signed in. */
    static BrowserWindow open(String language, int width, int height, ColorScheme colours) {
        BrowserContext context =
                Once.BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setStorageState(Once.SESSION)
                                .setViewportSize(width, height)
                                .setColorScheme(colours));
        context.addCookies(
                List.of(
                        new Cookie("mabat-language", language)
                                .setUrl(PackagedApplication.running().address())));
        return new BrowserWindow(context);
    }

    Page page() {
        return page;
    }

    /** Goes to an address below the root and waits for the answer. */
    void go(String path) {
        page.navigate(PackagedApplication.running().address() + "/" + path);
        page.locator("main").first().waitFor();
    }

    /** Waits until the address says this, after a {@code ?} or {@code &} or in the path. */
    void waitForAddress(String part) {
        assertThat(page).hasURL(Pattern.compile(".*[?&/]" + part.replace(".", "\\.") + ".*"));
    }

    /** Waits until results are shown that answer the newest question. */
    void found() {
        assertThat(page.locator(".search-progress.busy")).hasCount(0);
        page.locator(".result-title").first().waitFor();
    }

    /** How far the page is wider than the window, in CSS pixels. */
    int overflow() {
        String wider =
                "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        return ((Number) page.evaluate(wider)).intValue();
    }

    /** Keeps a picture as output of the build. */
    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /** No serious or critical finding for people who use assistive technology. */
    void requireAccessible(String where) {
        List<String> findings =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .map(BrowserWindow::inWords)
                                .toList();
        assertThat(findings).as("accessibility of %s", where).isEmpty();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getNodes();
    }

    /** Nothing failed in the page, and nobody else was asked for anything. */
    void requireQuiet() {
        assertThat(strange).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Once {
        static final Playwright PLAYWRIGHT =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER =
                PLAYWRIGHT
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(
                                                Path.of(
                                                        System.getProperty(
                                                                "mabat.test.browser",
                                                                "/usr/bin/chromium")))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
        static final String SESSION = signIn();

        /** The way of the first administrator. */
        private static String signIn() {
            BrowserContext context = BROWSER.newContext();
            context.addCookies(
                    List.of(
                            new Cookie("mabat-language", "en")
                                    .setUrl(PackagedApplication.running().address())));
            try (BrowserWindow window = new BrowserWindow(context)) {
                Page page = window.page();
                page.navigate(PackagedApplication.running().signInLink());
                page.locator("#name input").waitFor();
                window.shoot("first-sign-in");
                window.requireAccessible("the first sign-in");
                page.locator("#name input").fill("noa");
                page.locator("#password input").fill("correct horse battery");
                page.locator("#again input").fill("correct horse battery");
                page.locator("#start").click();
                page.locator(".search-page").waitFor();
                return context.storageState();
            }
        }
    }
}
