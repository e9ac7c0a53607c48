package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor corrects something, brings old articles up to date, and takes it back. */
class EditingJourneyBrowserIT {

    @ParameterizedTest
    @CsvSource({
        "en, ltr, Make the change, Zorglub Alliance, Bring them up to date, Undo, Take back",
        "he, rtl, ביצוע השינוי, ברית זורגלוב, עדכון כולן, החזרה, ביטול השינוי"
    })
    void an_editor_adds_a_name_renews_the_articles_and_takes_it_back(
            String language,
            String direction,
            String make,
            String name,
            String renew,
            String undo,
            String takeBack) {
        try (BrowserWindow window = BrowserWindow.open(language, 1360, 900, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("editing");
            assertThat(page.locator("html")).hasAttribute("dir", direction);
            assertThat(page.locator(".site-nav a[aria-current]")).hasAttribute("href", "editing");
            window.shoot(language + "-editing");
            window.requireAccessible("the editors' page in " + language);

            Locator form = page.locator(".editing-form");
            form.locator("vaadin-combo-box:visible input").fill("nato");
            page.locator("vaadin-combo-box-item").first().waitFor();
            form.locator("vaadin-combo-box:visible input").press("ArrowDown");
            form.locator("vaadin-combo-box:visible input").press("Enter");
            form.locator("vaadin-text-field:visible input").first().fill(name);
            form.locator("vaadin-text-field:visible input").last().fill("A test of the journey.");
            button(form, make).click();
            assertThat(page.locator(".editing-section").last().locator(".change").first())
                    .containsText(name);
            window.shoot(language + "-editing-changed");

            button(page.locator(".reenrich"), renew).click();
            assertThat(page.locator(".reenrich")).containsText("noa");
            window.shoot(language + "-editing-renewed");
            window.requireAccessible("the list of changes in " + language);

            button(page.locator(".editing-section").last().locator(".change").first(), undo)
                    .click();
            page.locator("vaadin-dialog vaadin-text-field input").fill("It was only a test.");
            window.shoot(language + "-editing-undo");
            window.requireAccessible("the dialog in " + language);
            button(page.locator("vaadin-dialog"), takeBack).click();
            assertThat(page.locator(".change-undone").first()).containsText(name);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he", "en"})
    void it_fits_a_narrow_dark_page(String language) {
        try (BrowserWindow window = BrowserWindow.open(language, 360, 740, ColorScheme.DARK)) {
            Page page = window.page();
            window.go("editing");
            page.locator(".reenrich p").first().waitFor();
            assertThat(window.overflow()).isZero();
            window.shoot(language + "-editing-narrow");
            window.requireAccessible("the narrow editors' page in " + language);
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Same as…, Split…, lukash, Lukashenko, Undo, Take back",
        "he, זהה ל…, פיצול…, לוקשנ, לוקשנקו, החזרה, ביטול השינוי"
    })
    void somebody_found_in_articles_is_recognised_from_his_page_without_typing_an_id(
            String language,
            String merge,
            String split,
            String typed,
            String chosen,
            String undo,
            String takeBack) {
        try (BrowserWindow window = BrowserWindow.open(language, 1360, 900, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("editing");
            page.locator(".discovered .change h3 a").first().click();
            page.locator(".entity-header .unverified").waitFor();
            window.shoot(language + "-entity-found");
            window.requireAccessible("the page of somebody found in " + language);

            button(page.locator(".entity-actions"), split).click();
            page.locator("vaadin-dialog vaadin-checkbox").first().waitFor();
            window.shoot(language + "-entity-split");
            window.requireAccessible("the dialog for splitting in " + language);
            page.keyboard().press("Escape");
            assertThat(page.locator("vaadin-dialog vaadin-checkbox")).hasCount(0);

            button(page.locator(".entity-actions"), merge).click();
            Locator dialog = page.locator("vaadin-dialog");
            dialog.locator("vaadin-combo-box input").fill(typed);
            Locator item =
                    page.locator("vaadin-combo-box-item")
                            .filter(new Locator.FilterOptions().setHasText(chosen));
            item.first().waitFor();
            window.shoot(language + "-entity-merge");
            item.first().click();
            dialog.locator("vaadin-text-field input").fill("A test of the journey.");
            window.requireAccessible("the dialog for merging in " + language);
            button(dialog, merge).click();
            assertThat(page.locator("vaadin-notification-card").first()).isVisible();

            window.go("editing");
            Locator last = page.locator(".editing-section").last().locator(".change").first();
            assertThat(last).containsText(chosen);
            button(last, undo).click();
            page.locator("vaadin-dialog vaadin-text-field input").fill("It was only a test.");
            button(page.locator("vaadin-dialog"), takeBack).click();
            assertThat(page.locator(".change-undone").first()).containsText(chosen);
            window.requireQuiet();
        }
    }

    @Test
    void a_wrong_recognition_is_marked_where_it_is_read() {
        try (BrowserWindow window = BrowserWindow.open("en", 1360, 900, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("?q=China");
            page.locator(".result-title a").first().click();
            page.locator(".editor-actions vaadin-button").first().click();
            page.locator("vaadin-dialog vaadin-select").first().waitFor();
            window.shoot("en-wrong-mention");
            window.requireAccessible("the dialog for wrong recognitions");
            window.requireQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({"he, rtl", "en, ltr"})
    void an_editor_sees_what_the_analysis_makes_of_a_text(String language, String direction) {
        try (BrowserWindow window = BrowserWindow.open(language, 1360, 900, ColorScheme.LIGHT)) {
            Page page = window.page();
            window.go("analysis");
            assertThat(page.locator("html")).hasAttribute("dir", direction);
            page.locator(".analysis-examples a").first().click();
            assertThat(page.locator(".analysis-words li").first()).containsText("נשיא");
            window.shoot(language + "-analysis");
            window.requireAccessible("the analysis in " + language);
            window.requireQuiet();
        }
    }

    private static Locator button(Locator within, String text) {
        return within.locator("vaadin-button")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^\\s*" + text + "\\s*$")));
    }
}
