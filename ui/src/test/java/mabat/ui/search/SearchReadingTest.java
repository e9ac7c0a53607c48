package mabat.ui.search;

import static mabat.ui.FakeSearch.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.Match;
import mabat.search.QueryProblem;
import mabat.search.ReadingPart;
import mabat.search.Relaxation;
import mabat.search.SearchAnswer;
import mabat.search.WhyMatched;
import mabat.ui.FakeSearch;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;

/** How a query was read, what it probably meant, and why results match. */
class SearchReadingTest extends PageTest {
    @Test
    void a_part_of_the_reading_can_be_switched_off() {
        ReadingPart part =
                new ReadingPart("k1", ReadingPart.Kind.PHRASE, "\"x y\"", "x y", null, 0, 5, true);
        search.answer(question -> FakeSearch.read(part));
        open("?q=%22x%20y%22");

        click("\"x y\"");

        assertThat(search.lastQuestion().criteria().off()).containsExactly("k1");
    }

    @Test
    void an_unreadable_query_shows_the_place_and_a_repair() {
        search.answer(question ->
                question.criteria().query().contains("(")
                        ? new SearchAnswer.Unreadable(
                                new QueryProblem(
                                        "unclosed-bracket", List.of(), 0, 1, "English.", "ikea"))
                        : found("Furniture"));
        open("?q=(ikea");
        assertThat(pageText()).contains("A bracket is opened here but never closed.");

        test(find(NativeButton.class).withId("repair").single()).click();
        settle();

        assertThat(address()).isEqualTo("?q=ikea");
        assertThat(pageText()).contains("Furniture");
    }

    @Test
    void a_problem_without_a_text_of_ours_is_told_in_english() {
        search.answer(question ->
                new SearchAnswer.Unreadable(
                        new QueryProblem("newest-code", List.of(), 9, 3, "Told by the API.", "")));

        open("?q=x");

        assertThat(pageText()).contains("Told by the API.");
    }

    @Test
    void nothing_found_offers_the_search_with_one_condition_less() {
        search.answer(question -> found());
        search.relax(
                new Relaxation(Relaxation.What.DATES, null, "", Criteria.of("talks"), 2),
                new Relaxation(Relaxation.What.PART, null, "trade", Criteria.of("x"), 1));
        open("?q=talks&from=2030-01-01");
        assertThat(pageText()).contains("No article matches all of this", "Without trade1 article");

        click("Without the dates2 articles");

        assertThat(address()).isEqualTo("?q=talks");
    }

    @Test
    void little_found_offers_the_search_with_one_condition_less_below_it() {
        search.answer(question -> found("Talks"));
        search.relax(
                new Relaxation(
                        Relaxation.What.FACET, FacetField.COUNTRY, "", Criteria.of("talks"), 7));

        open("?q=talks&country=BY");
        click("Without: Country7 articles");

        assertThat(address()).isEqualTo("?q=talks");
    }

    @Test
    void what_was_probably_meant_is_offered_and_never_applied() {
        search.answer(question ->
                new SearchAnswer.Found(
                        FakeSearch.page(List.of(), 0, List.of(), null),
                        List.of(),
                        List.of(
                                new QueryProblem(
                                        "meant-keyboard",
                                        List.of("שלום", "3"),
                                        0,
                                        4,
                                        "English.",
                                        "שלום"))));
        open("?q=akuo");
        assertThat(address()).isEqualTo("?q=akuo");

        click("שלוםon the other keyboard layout · 3 articles");

        assertThat(search.lastQuestion().criteria().query()).isEqualTo("שלום");
    }

    @Test
    void a_result_says_why_it_matched_when_asked() {
        search.answer(question -> {
            Match match =
                    FakeSearch.match("Talks")
                            .withWhy(
                                    List.of(
                                            new WhyMatched("talk", "Talks", "inflected", ""),
                                            new WhyMatched("Minsk", "", "entity", "BY"),
                                            new WhyMatched("שיחה", "talks", "concept", "talk"),
                                            new WhyMatched("country:BY", "Minsk", "country", "BY"),
                                            new WhyMatched("lang:he", "", "language", "he"),
                                            new WhyMatched("date:2023", "", "date", "2023-03-01")));
            return new SearchAnswer.Found(
                    FakeSearch.page(List.of(match), 1, List.of(), null), List.of(), List.of());
        });
        open("?q=talk");
        assertThat(search.lastQuestion().explain()).isTrue();
        WhyDetails why = styled(WhyDetails.class, "why").get(0);
        assertThat(text(why)).isEqualTo("Why this?");

        why.setOpen(true);
        ComponentUtil.fireEvent(why, new NativeDetails.ToggleEvent(why, true));

        assertThat(text(why))
                .contains("talk→Talksanother form of it")
                .contains("Minska name of Belarus")
                .contains("שיחה→talksin other words: talk")
                .contains("country:BY→MinskCountry: Belarus")
                .contains("lang:heLanguage: Hebrew")
                .contains("date:2023published on 1 March 2023");
    }

    @Test
    void a_search_without_words_has_nothing_to_explain() {
        search.answer(question -> found("Talks"));

        open("?country=BY");

        assertThat(styled(WhyDetails.class, "why")).isEmpty();
    }
}
