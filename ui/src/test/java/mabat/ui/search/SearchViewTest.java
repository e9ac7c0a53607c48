package mabat.ui.search;

import static mabat.ui.FakeSearch.facet;
import static mabat.ui.FakeSearch.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.FacetValue;
import mabat.search.SearchAnswer;
import mabat.ui.FakeSearch;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;

/** The search page: address, results and choices. */
class SearchViewTest extends PageTest {
    private static final Criteria BELARUS =
            Criteria.everything()
                    .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(Set.of("BY")));

    @Test
    void the_address_is_the_search() {
        open("?q=talks&country=BY&sort=newest");

        Criteria asked = search.lastQuestion().criteria();
        assertThat(asked.query()).isEqualTo("talks");
        assertThat(asked.selection(FacetField.COUNTRY).anyOf()).containsExactly("BY");
        assertThat(find(TextField.class).withId("query").single().getValue()).isEqualTo("talks");
        assertThat(pageText()).contains("Country: Belarus");
    }

    @Test
    void searching_goes_to_the_address_of_the_query() {
        open("?country=BY");

        find(TextField.class).withId("query").single().setValue(" talks ");
        test(find(Button.class).withId("search").single()).click();
        settle();

        assertThat(address()).isEqualTo("?country=BY&q=talks");
        assertThat(search.lastQuestion().criteria()).isEqualTo(BELARUS.withQuery("talks"));
    }

    @Test
    void late_answer_for_an_older_query_is_dropped() {
        open("");
        search.answer(question -> found("About " + question.criteria().query()));
        start("?q=first");
        start("?q=second");

        background.finish(background.waiting() - 1);
        takeAnswers();
        settle();

        assertThat(pageText()).contains("About second").doesNotContain("About first");
    }

    @Test
    void matches_are_text_and_never_markup() {
        search.answer(question -> found("China & Belarus"));

        open("?q=talks");

        assertThat(pageText()).contains("China & Belarus", "Talks on <b>trade</b>");
        assertThat(styled(Component.class, "excerpt").get(0).getElement().getOuterHTML())
                .contains("<mark>Talks</mark>", "&lt;b&gt;");
        assertThat(pageText()).contains("1 article");
    }

    @Test
    void a_hebrew_article_runs_from_the_right_and_an_english_one_from_the_left() {
        search.answer(question -> found("שיחות במינסק", "Talks in Minsk"));

        open("?q=talks");

        assertThat(styled(Component.class, "result"))
                .extracting(result -> result.getElement().getAttribute("dir"))
                .containsExactly("rtl", "ltr");
        assertThat(styled(Component.class, "result-title"))
                .extracting(title -> title.getElement().getAttribute("lang"))
                .containsExactly("he", "en");
    }

    @Test
    void a_box_in_a_facet_chooses_and_takes_back() {
        search.answer(question -> {
            boolean chosen =
                    question.criteria().selection(FacetField.COUNTRY).anyOf().contains("BY");
            return found(
                    List.of(
                            facet(
                                    FacetField.COUNTRY,
                                    new FacetValue("BY", "Belarus", 3, chosen ? Choice.ANY : null),
                                    new FacetValue("CN", "China", 2, null))),
                    "Talks");
        });
        open("?q=talks");

        test(box("Belarus")).click();
        settle();
        assertThat(address()).isEqualTo("?country=BY&q=talks");
        assertThat(box("Belarus").getValue()).isTrue();

        test(box("Belarus")).click();
        settle();
        assertThat(address()).isEqualTo("?q=talks");
        assertThat(box("Belarus").getValue()).isFalse();
    }

    @Test
    void the_row_that_was_clicked_stays_on_the_page() {
        search.answer(question ->
                found(
                        List.of(
                                facet(
                                        FacetField.COUNTRY,
                                        new FacetValue("BY", "Belarus", 3, null))),
                        "Talks"));
        open("?q=talks");
        Checkbox before = box("Belarus");

        test(before).click();
        settle();

        assertThat(box("Belarus")).isSameAs(before);
    }

    @Test
    void a_tag_of_a_result_narrows_the_search() {
        search.answer(question -> found("Talks"));
        open("?q=talks");

        click("Belarus");

        assertThat(search.lastQuestion().criteria()).isEqualTo(BELARUS.withQuery("talks"));
    }

    @Test
    void a_chip_takes_its_filter_away_and_clear_takes_all() {
        open("?q=talks&country=BY&country.not=CN");
        assertThat(pageText()).contains("Country: not China");

        click("Country: not China×");
        assertThat(address()).isEqualTo("?country=BY&q=talks");

        click("Clear all filters");
        assertThat(address()).isEqualTo("?q=talks");
    }

    @Test
    void one_story_is_a_chip_that_can_be_taken_away() {
        search.answer(question -> found("Talks"));
        open("?q=talk&story=s1");
        assertThat(search.lastQuestion().criteria().story()).isEqualTo("s1");

        click("Of one story×");

        assertThat(search.lastQuestion().criteria()).isEqualTo(Criteria.of("talk"));
    }

    @Test
    void more_results_are_added_below() {
        search.answer(question ->
                new SearchAnswer.Found(
                        FakeSearch.page(
                                List.of(FakeSearch.match(question.after() == null ? "One" : "Two")),
                                2,
                                List.of(),
                                question.after() == null ? "cursor" : null),
                        List.of(),
                        List.of()));
        open("?q=talks");
        assertThat(pageText()).contains("One").doesNotContain("Two");

        test(find(Button.class).withId("more").single()).click();
        settle();

        assertThat(search.lastQuestion().after()).isEqualTo("cursor");
        assertThat(pageText()).contains("One", "Two", "That was all.");
    }

    private Checkbox box(String label) {
        return all().filter(FacetRow.class::isInstance)
                .filter(row -> text(row).contains(label))
                .flatMap(Component::getChildren)
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
