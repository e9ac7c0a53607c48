package mabat.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mabat.query.QueryExample;
import mabat.ui.PageTest;
import mabat.ui.component.SearchLinks;
import org.junit.jupiter.api.Test;

class HelpViewTest extends PageTest {
    @Test
    void every_example_is_a_link_that_runs_it() {
        open("help");

        assertThat(styled(Anchor.class, "help-example"))
                .extracting(HelpViewTest::asked)
                .containsExactlyInAnyOrderElementsOf(
                        QueryExample.all().stream()
                                .flatMap(e -> Stream.of(e.english(), e.hebrew()))
                                .toList());
    }

    @Test
    void the_examples_in_the_language_of_the_reader_come_first() {
        open("help");
        assertThat(asked(styled(Anchor.class, "help-example").get(0))).isEqualTo("china belarus");

        UI.getCurrent().setLocale(Locale.forLanguageTag("he"));
        open("saved");
        open("help");
        assertThat(asked(styled(Anchor.class, "help-example").get(0))).isEqualTo("סין בלארוס");
    }

    @Test
    void every_rule_and_section_has_a_sentence_in_both_languages() {
        for (String language : List.of("en", "he")) {
            UI.getCurrent().setLocale(Locale.forLanguageTag(language));
            open("saved");
            open("help");
            assertThat(pageText()).doesNotContain("[help.");
        }
    }

    /** The query a link leads to. */
    private static String asked(Anchor link) {
        String query = link.getHref().substring(link.getHref().indexOf('?') + 1);
        return SearchLinks.read(QueryParameters.fromString(query)).criteria().query();
    }
}
