package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search, narrow, brush, save, reopen, read: in Hebrew and in English, through a real browser. */
class SearchJourneyBrowserIT {
    private static final int WIDE = 1360;
    private static final int HIGH = 900;

    @ParameterizedTest
    @CsvSource({"he, rtl, סין, שמירה", "en, ltr, China, Save"})
    void an_analyst_searches_narrows_saves_reopens_and_reads(
            String language, String direction, String query, String save) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            page.locator("#query input").fill(query);
            page.locator("#query input").press("Enter");
            window.waitForAddress("q=");
            window.found();
            assertThat(page.locator("html")).hasAttribute("dir", direction);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            window.shoot(language + "-search");
            window.requireAccessible("the search in " + language);

            page.locator(".facet-topic .facet-row vaadin-checkbox").first().click();
            window.waitForAddress("topic=");
            assertThat(page.locator(".chip-filter").first()).isVisible();
            window.found();

            brush(page);
            window.waitForAddress("from=");
            window.found();
            assertThat(longestDateFits(page)).as("31.12.2025 is seen whole").isEqualTo(true);
            window.shoot(language + "-narrowed");
            String narrowed = query(page);

            String name = "Journey " + language;
            page.locator("#save").click();
            page.locator("vaadin-dialog vaadin-text-field input").fill(name);
            window.shoot(language + "-save");
            page.locator("vaadin-dialog vaadin-button")
                    .filter(
                            new Locator.FilterOptions()
                                    .setHasText(Pattern.compile("^\\s*" + save + "\\s*$")))
                    .click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText(name);

            page.locator(".site-nav a").nth(1).click();
            page.locator(".saved-name").first().waitFor();
            window.shoot(language + "-saved");
            window.requireAccessible("saved searches in " + language);
            page.locator(".saved-name")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .click();
            page.locator(".saved-search-head a").first().click();
            window.waitForAddress("from=");
            window.found();
            assertThat(query(page)).isEqualTo(narrowed);

            String title = page.locator(".result-title").first().innerText();
            page.locator(".result-title a").first().click();
            assertThat(page.locator(".story h1")).hasText(title);
            window.shoot(language + "-article");
            window.requireAccessible("an article in " + language);
            page.locator(".back-link").click();
            window.found();
            assertThat(query(page)).isEqualTo(narrowed);
            window.requireQuiet();
        }
    }

    @Test
    void back_and_reload_show_the_same_search() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=China");
            window.found();
            String all = page.locator(".result-count").innerText();
            page.locator(".facet-language .facet-row vaadin-checkbox").first().click();
            window.waitForAddress("language=");
            assertThat(page.locator(".chip-filter")).hasCount(1);
            page.reload();
            window.found();
            assertThat(page.locator(".chip-filter")).hasCount(1);

            page.goBack();

            assertThat(page.locator(".chip-filter")).hasCount(0);
            window.found();
            assertThat(page.locator(".result-count")).hasText(all);
            window.requireQuiet();
        }
    }

    @Test
    void the_language_is_switched_live_and_the_search_stays() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.DARK)) {
            Page page = window.page();
            window.go("?q=China");
            window.found();
            window.shoot("en-dark");
            window.requireAccessible("the dark search");

            page.locator(".language-button").click();

            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("html")).hasAttribute("lang", "he");
            window.found();
            assertThat(page.locator("#query input")).hasValue("China");
            window.shoot("he-dark");
            window.requireQuiet();
        }
    }

    @Test
    void the_keyboard_is_enough_to_choose_dates() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            page.locator("date-histogram button").first().focus();
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Enter");

            window.waitForAddress("from=");
            assertThat(page.locator(".chip-date")).hasCount(1);
            window.requireQuiet();
        }
    }

    @Test
    void on_a_narrow_page_the_filters_are_a_drawer() {
        try (BrowserWindow window = BrowserWindow.open("he", 360, 740, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            assertThat(page.locator(".side-close")).isHidden();
            window.shoot("he-narrow");
            assertThat(window.overflow()).isZero();

            page.locator("#filters").click();
            assertThat(page.locator(".side-close")).isVisible();
            window.shoot("he-narrow-filters");
            window.requireAccessible("the filters on a narrow page");
            page.locator(".facet-country .facet-row vaadin-checkbox").first().click();

            window.waitForAddress("country=");
            assertThat(page.locator(".chip-filter")).hasCount(1);
            assertThat(page.locator(".side-close")).isHidden();
            window.requireQuiet();
        }
    }

    @Test
    void a_query_that_cannot_be_read_is_repaired_with_one_click() {
        try (BrowserWindow window = BrowserWindow.open("he", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=(China");
            page.locator(".query-problem").waitFor();
            window.shoot("he-unreadable");
            window.requireAccessible("a query that cannot be read");

            page.locator("#repair").click();

            window.found();
            window.requireQuiet();
        }
    }

    private static Object longestDateFits(Page page) {
        return page.locator(".date-fields input")
                .first()
                .evaluate(
                        """
                        input => {
                            const shown = input.value;
                            input.value = '31.12.2025';
                            const fits = input.scrollWidth <= input.clientWidth;
                            input.value = shown;
                            return fits;
                        }
                        """);
    }

    /** Over most of the histogram; a click further down may have scrolled it away. */
    private static void brush(Page page) {
        Locator plot = page.locator("date-histogram .plot");
        plot.scrollIntoViewIfNeeded();
        BoundingBox box = plot.boundingBox();
        double middle = box.y + box.height / 2;
        page.mouse().move(box.x + box.width * 0.1, middle);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.5, middle);
        page.mouse().move(box.x + box.width * 0.9, middle);
        page.mouse().up();
    }

    private static String query(Page page) {
        return page.url().replaceFirst("^[^?]*", "");
    }
}
