package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a name in an article to its page, from there to a story: in both languages. */
class EntityJourneyBrowserIT {
    private static final int WIDE = 1360;
    private static final int HIGH = 900;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

    @ParameterizedTest
    @CsvSource({"he, rtl, סין", "en, ltr, China"})
    void a_reader_goes_from_an_article_to_an_entity_and_its_numbers_are_true(
            String language, String direction, String name) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=" + name);
            window.found();
            page.locator(".result-title a").first().click();
            page.locator(".story h1").waitFor();
            page.locator(".story a.entity-country").first().click();
            page.locator(".entity-header h1").waitFor();
            assertThat(page.locator("html")).hasAttribute("dir", direction);

            window.go("entity/CN");
            assertThat(page.locator(".entity-header h1")).hasText(name);
            window.shoot(language + "-entity");
            window.requireAccessible("an entity in " + language);

            Locator shared = page.locator(".related-count").first();
            long promised = number(shared.innerText());
            shared.click();
            window.waitForAddress("country");
            window.found();
            assertThat(number(page.locator(".result-count").innerText())).isEqualTo(promised);

            window.go("entity/CN?count=mentions");
            long mentions = number(page.locator(".switch-links a").nth(1).innerText());
            page.locator(".entity-searches a").first().click();
            window.waitForAddress("country=CN");
            window.found();
            assertThat(number(page.locator(".result-count").innerText())).isEqualTo(mentions);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he, rtl", "en, ltr"})
    void a_list_of_stories_leads_to_who_covered_one(String language, String direction) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            page.locator("#group button").nth(1).click();
            window.waitForAddress("group=story");
            window.found();
            page.locator(".story-line").first().waitFor();
            window.shoot(language + "-stories");
            window.requireAccessible("a list of stories in " + language);
            long more = number(page.locator(".story-line a").first().innerText());

            page.locator(".story-line a").first().click();

            page.locator(".told-head h1").waitFor();
            assertThat(page.locator("html")).hasAttribute("dir", direction);
            assertThat(page.locator(".told-reports .article-line").count())
                    .isGreaterThanOrEqualTo((int) more);
            window.shoot(language + "-story");
            window.requireAccessible("a story in " + language);

            Locator silent = page.locator(".told-row a").first();
            if (silent.count() > 0) {
                long meanwhile =
                        number(page.locator(".told-row:has(a) .fact-note").first().innerText());
                silent.click();
                window.waitForAddress("outlet=");
                window.found();
                assertThat(number(page.locator(".result-count").innerText())).isEqualTo(meanwhile);
            }
            window.requireQuiet();
        }
    }

    @Test
    void a_leader_has_offices_and_can_be_followed() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.DARK)) {
            Page page = window.page();
            window.go("entity/xi-jinping");
            page.locator(".offices .held").first().waitFor();
            window.shoot("en-dark-leader");
            window.requireAccessible("a leader in the dark");

            page.locator(".follow button").click();

            assertThat(page.locator(".followed")).isVisible();
            page.locator(".followed").click();
            page.locator(".saved-name").first().waitFor();
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he", "en"})
    void on_a_narrow_page_nothing_is_wider_than_the_page(String language) {
        try (BrowserWindow window = BrowserWindow.open(language, 360, 740, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("entity/vladimir-putin");
            page.locator(".entity-header h1").waitFor();
            window.shoot(language + "-narrow-entity");
            assertThat(window.overflow()).isZero();

            window.go("?group=story");
            window.found();
            window.shoot(language + "-narrow-stories");
            assertThat(window.overflow()).isZero();
            page.locator(".story-line a").first().click();
            page.locator(".told-head h1").waitFor();
            window.shoot(language + "-narrow-story");
            assertThat(window.overflow()).isZero();
            window.requireAccessible("a story on a narrow page");
        }
    }

    @Test
    void an_unknown_entity_is_a_page_with_a_heading() {
        try (BrowserWindow window = BrowserWindow.open("he", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("entity/nobody-at-all");

            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator(".state-pane")).containsText("nobody-at-all");
            window.shoot("he-unknown-entity");
            window.requireAccessible("an unknown entity");
        }
    }

    /** The first number in a text; words for one and two in Hebrew and English have none. */
    private static long number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (matcher.find()) {
            return Long.parseLong(matcher.group().replace(",", ""));
        }
        return text.contains("שתי") || text.contains("שני") ? 2 : 1;
    }
}
