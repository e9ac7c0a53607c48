package mabat.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor looks at how a sentence is read. */
class AnalysisBrowserIT {
    private static final String SENTENCE = "ולכשנשיא ארה\"ב נפגש בבייג׳ינג עם Biden's advisers";

    @ParameterizedTest
    @CsvSource({"en, ltr, 1360, LIGHT", "he, rtl, 1360, LIGHT", "he, rtl, 360, DARK"})
    void every_word_is_shown_with_its_readings(
            String language, String direction, int width, ColorScheme colours) {
        try (BrowserWindow window = BrowserWindow.open(language, width, 900, colours)) {
            Page page = window.page();
            window.go("analysis?text=" + URLEncoder.encode(SENTENCE, StandardCharsets.UTF_8));

            assertThat(page.locator("html")).hasAttribute("dir", direction);
            Locator cards = page.locator(".token-card");
            assertThat(cards).hasCount(7);
            assertThat(cards.nth(1)).containsText("ארצות הברית");
            assertThat(cards.first().locator(".chosen").first()).containsText("נשיא");
            Object overflow =
                    page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
            assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
            window.shoot(language + "-analysis-" + width);
            window.requireAccessible("the analysis page in " + language);
            window.requireQuiet();
        }
    }
}
