package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search page does beyond finding: helping to ask, explaining, counting, narrowing. */
class SearchPagesBrowserIT {
    private static final int WIDE = 1360;
    private static final int HIGH = 900;

    @ParameterizedTest
    @CsvSource({"he, לוקש, לוקשנקו", "en, lukash, Lukashenko"})
    void names_are_proposed_while_typing_and_taken_with_the_keyboard(
            String language, String typed, String name) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            Locator box = page.locator("#query input");
            box.click();
            page.keyboard().type(typed);
            page.keyboard().press("ArrowDown"); // faster than the answer: it waits for it
            assertThat(box).hasAttribute("aria-activedescendant", "offers-0");
            assertThat(box).hasAttribute("aria-expanded", "true");
            window.shoot(language + "-type-ahead");
            window.requireAccessible("proposals in " + language);

            page.keyboard().press("Enter");

            assertThat(box).hasValue(Pattern.compile(".*" + name + " $"));
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(page.url()).doesNotContain("q=");
            page.keyboard().press("Enter");
            window.waitForAddress("q=");
            window.found();
            assertThat(page.locator(".chip-entity")).hasCount(1);

            box.fill("");
            box.click();
            assertThat(page.locator(".offer-recent").first()).containsText(name);
            page.keyboard().press("Escape");
            assertThat(page.locator(".offer")).hasCount(0);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he, סנקציות רוסיה", "en, sanctions Russia"})
    void a_result_says_why_it_is_there(String language, String query) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=" + query);
            window.found();

            page.locator(".why summary").first().click();

            page.locator(".why li").first().waitFor();
            assertThat(page.locator(".why li").first().locator(".why-rule")).not().isEmpty();
            window.shoot(language + "-why");
            window.requireAccessible("the reasons in " + language);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "he, 'סנקציות לוקשנקו -מלחמה =סין \"לוקשנקו\" מדינה:בלארוס תאריך:9y'",
        "en, 'sanctions Lukashenko -war =Belarus \"Lukashenko\" country:BY date:9y'"
    })
    void every_part_of_the_reading_is_switched_off_and_on_again(String language, String query) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=" + query);
            Locator chips = page.locator(".chip-reading");
            assertThat(chips).hasCount(7);
            window.shoot(language + "-chips");
            window.requireAccessible("the reading in " + language);
            for (String kind :
                    new String[] {
                        "concept", "entity", "excluded", "exact", "phrase", "field", "date"
                    }) {
                Locator chip = page.locator(".chip-reading.chip-" + kind);
                chip.click();
                assertThat(page.locator(".chip-reading.chip-" + kind + "[aria-pressed=false]"))
                        .hasCount(1);
                assertThat(page).hasURL(Pattern.compile(".*[?&]off=.*"));
                page.locator(".chip-reading.chip-" + kind).click();
                assertThat(page.locator(".chip-reading.chip-" + kind + "[aria-pressed=true]"))
                        .hasCount(1);
            }
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he, LIGHT", "en, DARK"})
    void a_number_of_the_matrix_is_what_its_click_finds(String language, ColorScheme colours) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, colours)) {
            Page page = window.page();
            window.go("");
            window.found();
            page.locator("#pane-pairs").click();
            window.waitForAddress("show=pairs");
            page.locator(".pairs td button").first().waitFor();
            window.shoot(language + "-pairs");
            window.requireAccessible("the matrix in " + language);
            String number = page.locator(".pairs td button").nth(2).innerText().strip();

            page.locator(".pairs td button").nth(2).click();

            window.waitForAddress("country.all=");
            window.found();
            assertThat(page.locator(".result-title")).hasCount(Integer.parseInt(number));
            assertThat(page.locator(".chip-filter")).hasCount(2);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he", "en"})
    void a_rising_term_leads_to_as_many_articles_as_it_says(String language) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?show=rising&from=2025-01-01&to=2025-12-31");
            Locator first = page.locator(".rising tbody tr").first();
            first.waitFor();
            window.shoot(language + "-rising");
            window.requireAccessible("rising terms in " + language);
            String now = first.locator("td").nth(1).innerText().strip();

            first.locator(".rising-term").click();

            window.found();
            assertThat(page.locator(".result-count")).containsText(now);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he, 360", "en, 1360"})
    void the_help_page_runs_its_examples(String language, int width) {
        try (BrowserWindow window = BrowserWindow.open(language, width, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("help");
            page.locator(".help-example").first().waitFor();
            window.shoot(language + "-help");
            window.requireAccessible("the help in " + language);
            assertThat(window.overflow()).isZero();

            page.locator(".help-example").first().click();

            window.waitForAddress("q=");
            window.found();
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he, 'Lukashenka flurbish', 'ךולשדיקמלם'", "en, 'Lukashenka flurbish', 'akuo'"})
    void nothing_found_offers_ways_out(String language, String query, String keyboard) {
        try (BrowserWindow window = BrowserWindow.open(language, WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=" + query + "&country=BY");
            Locator offer = page.locator(".less-offer.dearest");
            offer.waitFor();
            window.shoot(language + "-nothing");
            window.requireAccessible("no results in " + language);
            offer.click();
            window.found();

            window.go("?q=" + keyboard);
            page.locator(".less-offer").first().waitFor();
            window.shoot(language + "-keyboard");
            assertThat(page.locator("#query input")).hasValue(keyboard);
            page.locator(".less-offer").first().click();
            window.found();
            window.requireQuiet();
        }
    }

    @Test
    void an_unreadable_query_is_corrected_where_it_is_wrong() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=china belarus AND");
            page.locator(".query-problem").waitFor();
            window.shoot("en-unreadable");
            page.locator(".unreadable .quiet-button").click();
            assertThat(page.locator("#query input")).isFocused();

            page.waitForFunction(
                    "() => String(window.getSelection()) === 'AND'"
                            + " || document.activeElement.selectionEnd"
                            + " - document.activeElement.selectionStart === 3");
            page.keyboard().press("Delete");
            page.keyboard().press("Enter");

            window.found();
            window.requireQuiet();
        }
    }

    @Test
    void a_facet_is_searched_in_both_scripts_and_chosen_in_every_way_with_the_keyboard() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            Locator country = page.locator(".facet-country");
            int first = country.locator(".facet-row").count();
            country.locator(".quiet-button").focus();
            page.keyboard().press("Enter");
            page.waitForCondition(() -> country.locator(".facet-row").count() > first);

            for (String name : new String[] {"בלארו", "belar"}) {
                country.locator(".facet-find input").fill(name);
                assertThat(country.locator(".facet-row")).hasCount(1);
                assertThat(country.locator(".facet-label")).hasText("Belarus");
            }
            Locator ways = country.locator(".facet-ways");
            String[] parameters = {"country", "country.all", "country.not"};
            for (int way = 0; way < parameters.length; way++) {
                ways.focus();
                page.keyboard().press("Enter");
                Locator item = page.locator(".menu-list button").nth(way);
                item.waitFor();
                item.focus();
                page.keyboard().press("Enter");
                window.waitForAddress(parameters[way] + "=BY");
                window.found();
            }
            assertThat(country.locator(".facet-row.excluded")).hasCount(1);
            page.locator(".switch button").nth(1).focus();
            page.keyboard().press("Enter");
            window.waitForAddress("count=mentions");
            assertThat(page.locator(".switch button").nth(1)).hasAttribute("aria-pressed", "true");
            window.requireQuiet();
        }
    }

    @Test
    void an_answer_in_the_middle_of_a_brush_does_not_end_it() {
        try (BrowserWindow window = BrowserWindow.open("en", WIDE, HIGH, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            BoundingBox box = page.locator("date-histogram .plot").boundingBox();
            double middle = box.y + box.height / 2;
            page.mouse().move(box.x + box.width * 0.2, middle);
            page.mouse().down();
            page.mouse().move(box.x + box.width * 0.5, middle);
            page.evaluate(
                    "() => { const h = document.querySelector('date-histogram');"
                            + " h.bars = h.bars.slice(0, 3); }");
            page.mouse().move(box.x + box.width * 0.8, middle);
            page.mouse().up();

            window.waitForAddress("from=");
            window.found();
            assertThat(page.locator(".chip-date")).hasCount(1);
            window.requireQuiet();
        }
    }

    @Test
    void a_finger_brushes_dates_on_a_narrow_page() {
        try (BrowserWindow window = BrowserWindow.open("he", 360, 740, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("");
            window.found();
            page.locator("#filters").click();
            BoundingBox box = page.locator("date-histogram .plot").boundingBox();
            double middle = box.y + box.height / 2;
            CDPSession finger = page.context().newCDPSession(page);
            JsonObject on = new JsonObject();
            on.addProperty("enabled", true);
            finger.send("Emulation.setTouchEmulationEnabled", on);
            touch(finger, "touchStart", box.x + box.width * 0.2, middle);
            touch(finger, "touchMove", box.x + box.width * 0.4, middle);
            touch(finger, "touchMove", box.x + box.width * 0.7, middle + 2);
            touch(finger, "touchEnd", -1, -1);

            window.waitForAddress("from=");
            assertThat(page.locator(".chip-date")).hasCount(1);
            window.requireQuiet();
        }
    }

    /**
     * @param x below 0 when the finger is lifted
     */
    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (x >= 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
