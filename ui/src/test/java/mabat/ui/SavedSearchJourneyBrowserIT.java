package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving, keeping order, following, coming back and exporting, through a real browser. */
class SavedSearchJourneyBrowserIT {

    @ParameterizedTest
    @CsvSource({"he, סין, 1360, LIGHT", "en, Belarus, 1360, DARK", "he, בלארוס, 360, LIGHT"})
    void a_saved_search_is_opened_followed_and_kept_in_a_folder(
            String language, String query, int width, ColorScheme colours) {
        String name = "Kept " + language + " " + width;
        String shot = "saved-" + language + "-" + width;
        try (BrowserWindow window = BrowserWindow.open(language, width, 900, colours)) {
            Page page = window.page();
            window.go("?q=" + query);
            page.locator(".result-title").first().waitFor();
            page.locator("#save").click();
            page.locator("vaadin-dialog vaadin-text-field input").fill(name);
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText(name);

            window.go("saved");
            Locator card =
                    page.locator(".saved-card")
                            .filter(new Locator.FilterOptions().setHasText(name));
            card.locator("vaadin-button").nth(2).click();
            page.locator("vaadin-dialog vaadin-text-area textarea").fill("למה: why?");
            page.locator("vaadin-dialog vaadin-text-field input").nth(1).fill("Minsk");
            window.shoot(shot + "-edit");
            window.requireAccessible("editing a saved search");
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".saved-folder").first()).isVisible();
            assertThat(card).containsText("why?");
            window.shoot(shot + "-list");
            window.requireAccessible("the list of saved searches");
            assertThat(window.overflow()).isZero();

            card.locator("vaadin-button").nth(0).click();
            page.locator(".follow-feed vaadin-button").first().click();
            assertThat(page.locator(".follow-feed vaadin-text-field input").first())
                    .hasValue(
                            Pattern.compile(
                                    PackagedApplication.running().address().replace(".", "\\.")
                                            + "/api/v1/feeds/feed_.*\\.atom"));
            window.shoot(shot + "-follow");
            window.requireAccessible("following a saved search");
            page.keyboard().press("Escape");

            card.locator(".saved-name").click();
            page.locator(".saved-summary").waitFor();
            page.locator(".saved-articles .result-title").first().waitFor();
            window.shoot(shot + "-open");
            window.requireAccessible("an open saved search");
            assertThat(window.overflow()).isZero();
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "he, פעם בשבוע, לונד, 1360, LIGHT",
        "en, Once a week, Lond, 1360, DARK",
        "he, פעם בשבוע, לונד, 360, DARK",
        "en, Once a week, Lond, 360, LIGHT"
    })
    void news_are_ordered_by_mail_for_a_time_of_day_where_the_reader_lives(
            String language, String weekly, String typed, int width, ColorScheme colours) {
        String name = "Digest " + language + " " + width;
        String shot = "follow-mail-" + language + "-" + width;
        try (BrowserWindow window = BrowserWindow.open(language, width, 900, colours)) {
            Page page = window.page();
            window.go("?q=China");
            page.locator(".result-title").first().waitFor();
            page.locator("#save").click();
            page.locator("vaadin-dialog vaadin-text-field input").fill(name);
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(page.locator("vaadin-notification-card").first()).containsText(name);
            window.go("saved");
            Locator follow =
                    page.locator(".saved-card")
                            .filter(new Locator.FilterOptions().setHasText(name))
                            .locator("vaadin-button")
                            .nth(0);
            follow.click();
            Locator address = page.locator(".follow-dialog vaadin-text-field input").first();
            address.fill("dana@example.org");

            // from here on by keyboard alone
            address.press("Tab");
            page.keyboard().press("Enter");
            page.locator("vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText(weekly))
                    .press("Enter");
            Locator zone = page.locator(".follow-zone input");
            zone.waitFor();
            page.locator(".follow-when vaadin-select[focused]").waitFor();
            window.shoot(shot);
            window.requireAccessible("ordering a digest");
            assertThat(window.overflow()).isZero();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(zone).isFocused();
            zone.press("ControlOrMeta+a");
            page.keyboard().type(typed);
            assertThat(page.locator("vaadin-combo-box-item").first()).containsText("Europe/London");
            window.shoot(shot + "-zones");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(zone).hasValue(Pattern.compile(".*Europe/London"));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            Locator stop = page.locator(".follow-part").first().locator("vaadin-button").nth(1);
            stop.waitFor();
            window.shoot(shot + "-ordered");
            page.keyboard().press("Escape");
            assertThat(zone).hasCount(0);

            follow.click();
            assertThat(zone).hasValue(Pattern.compile(".*Europe/London"));
            stop.click();
            assertThat(stop).hasCount(0);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "he, החיפושים שלך, סין, 1360, LIGHT",
        "en, Your searches, summit, 1360, DARK",
        "he, החיפושים שלך, בלארוס, 360, DARK"
    })
    void searches_are_listed_to_run_again_or_to_forget(
            String language, String heading, String query, int width, ColorScheme colours) {
        String shot = "history-" + language + "-" + width;
        try (BrowserWindow window = BrowserWindow.open(language, width, 900, colours)) {
            Page page = window.page();
            window.go("");
            page.locator("#query input").fill(query);
            page.locator("#query input").press("Enter");
            page.locator(".result-title").first().waitFor();
            window.go("export?q=" + query + "%20date:7d");
            page.locator(".permalink-make").click();
            assertThat(page.locator(".export-page .left-to-right input"))
                    .hasValue(Pattern.compile(".*/as-of/.*"));
            window.shoot("export-link-" + language + "-" + width);

            if (width > 1000) {
                page.locator(".header-menu vaadin-menu-bar-button").nth(1).click();
                page.locator("vaadin-menu-bar-item")
                        .filter(new Locator.FilterOptions().setHasText(heading))
                        .click();
            } else {
                window.go("history");
            }
            Locator search = page.locator(".history-link[href='./?q=" + encoded(query) + "']");
            assertThat(search).hasCount(1);
            assertThat(page.locator("h1")).hasText(heading);
            window.shoot(shot);
            window.requireAccessible("the search history");
            assertThat(window.overflow()).isZero();

            Locator card =
                    page.locator(".history-card")
                            .filter(new Locator.FilterOptions().setHas(search));
            card.locator("vaadin-button").click();
            assertThat(search).hasCount(0);
            page.locator(".undo").first().click();
            assertThat(search).hasCount(1);

            page.locator(".history-link[href^='as-of/']").first().click();
            assertThat(page.locator(".permalink-page .saved-criteria"))
                    .containsText(Pattern.compile("date:\\d{4}-\\d\\d-\\d\\d\\.\\."));
            window.shoot("as-of-" + language + "-" + width);
            window.requireAccessible("a permanent link");
            window.go("history");
            search.click();
            page.locator(".result-title").first().waitFor();
            window.requireQuiet();
        }
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Test
    void every_match_is_exported_with_a_file_that_says_what_it_is() throws IOException {
        try (BrowserWindow window = BrowserWindow.open("he", 1360, 900, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("export?q=China");
            window.shoot("export");
            window.requireAccessible("the export");
            Download download = page.waitForDownload(() -> page.locator(".export-start").click());

            assertThat(Files.readString(download.path()))
                    .startsWith("\uFEFF\"# query\",\"China\"")
                    .contains("\"subject_countries\"");
            assertThat(page.locator(".export-page [role=status]")).hasText("הקובץ שלם.");
            window.requireQuiet();
        }
    }
}
