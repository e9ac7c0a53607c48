package mabat.ui.search;

import static mabat.ui.FakeSearch.facet;
import static mabat.ui.FakeSearch.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import mabat.failure.DependencyUnavailableException;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.FacetValue;
import mabat.search.Histogram;
import mabat.search.Match;
import mabat.search.QueryProblem;
import mabat.search.ReadingPart;
import mabat.search.Relaxation;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.search.SearchTurns;
import mabat.search.WhyMatched;
import mabat.suggest.InMemoryRecentSearches;
import mabat.ui.FakeSearch;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SearchViewTest extends PageTest {
    @Autowired private SearchTurns turns;
    @Autowired private InMemoryRecentSearches recent;

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

    @Test
    void a_saved_search_that_is_proposed_opens_its_own_page_where_looking_counts() {
        search.answer(question -> found("Talks"));
        open("");

        Component box = all().filter(OfferingField.class::isInstance).findFirst().orElseThrow();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.act", "saved:s1");
        box.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(box.getElement(), "offer-taken", data));

        assertThat(address()).isEqualTo("saved/s1");
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
    void a_part_that_did_not_answer_makes_the_count_a_lower_bound() {
        search.answer(question ->
                new SearchAnswer.Found(
                        new ResultPage(
                                List.of(FakeSearch.match("Talks")),
                                5,
                                List.of(),
                                Histogram.empty(),
                                null,
                                Duration.ofMillis(1),
                                true),
                        List.of(),
                        List.of()));

        open("?q=talks");

        assertThat(pageText()).contains("At least 5 articles", "did not answer in time", "Talks");
    }

    @Test
    void too_many_searches_at_a_time_are_told_and_can_be_tried_again() {
        search.answer(question -> found("Talks"));
        turns.run(
                "noa",
                () ->
                        turns.run(
                                "noa",
                                () -> {
                                    open("?q=talks");
                                    return "";
                                }));
        assertThat(pageText()).contains("You have 2 searches running").doesNotContain("1 article");

        click("Try again");

        assertThat(pageText()).contains("1 article").doesNotContain("searches running");
    }

    @Test
    void a_search_from_the_box_is_remembered_and_a_click_on_a_facet_is_not() {
        open("?country=BY");
        find(TextField.class).withId("query").single().setValue("talks");
        test(find(Button.class).withId("search").single()).click();
        settle();
        open("?country=CN&q=talks");

        assertThat(recent.of("noa")).containsExactly(BELARUS.withQuery("talks"));
    }

    @Test
    void an_engine_that_is_away_gives_a_calm_line_and_a_retry() {
        search.answer(question -> {
            throw new DependencyUnavailableException("Elasticsearch", "no answer", null);
        });
        open("?q=talks");
        assertThat(pageText()).contains("The search engine is not answering");

        search.answer(question -> found("Talks"));
        click("Try again");

        assertThat(pageText()).contains("1 article").doesNotContain("not answering");
    }

    @Test
    void an_unexpected_error_shows_its_reference_code() {
        search.answer(question -> {
            throw new IllegalStateException("secret detail");
        });

        open("?q=talks");

        assertThat(pageText()).contains("K7QM2XWB").doesNotContain("secret detail");
    }

    @Test
    void what_cannot_be_read_in_the_address_is_told_and_the_rest_is_used() {
        search.answer(question -> found("Talks"));

        open("?q=talks&from=soon");

        assertThat(pageText()).contains("“from=soon”", "1 article");
        assertThat(search.lastQuestion().criteria()).isEqualTo(Criteria.of("talks"));
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

    @Test
    void a_search_is_saved_under_a_name() {
        open("?q=talks&country=BY");

        test(find(Button.class).withId("save").single()).click();
        TextField name = find(TextField.class, find(Dialog.class).single()).single();
        assertThat(name.getValue()).isEqualTo("talks");
        test(find(Button.class, find(Dialog.class).single()).withText("Save").single()).click();

        assertThat(saved.of("noa"))
                .singleElement()
                .satisfies(search -> {
                    assertThat(search.name()).isEqualTo("talks");
                    assertThat(search.criteria()).isEqualTo(BELARUS.withQuery("talks"));
                });
    }

    @Test
    void a_name_that_is_taken_can_be_given_to_this_search() {
        saved.save("noa", "talks", Criteria.of("old"));
        open("?q=talks");
        test(find(Button.class).withId("save").single()).click();

        test(find(Button.class, find(Dialog.class).single()).withText("Save").single()).click();
        assertThat(find(TextField.class, find(Dialog.class).single()).single().getErrorMessage())
                .contains("talks");
        test(find(Button.class, find(Dialog.class).single()).withText("Replace it").single())
                .click();

        assertThat(saved.of("noa"))
                .singleElement()
                .satisfies(search -> assertThat(search.criteria()).isEqualTo(Criteria.of("talks")));
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

    private void click(String text) {
        NativeButton button =
                all().filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .filter(candidate -> text(candidate).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(text + " not in " + pageText()));
        test(button).click();
        settle();
    }
}
