package mabat.suggest;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.Grouping;
import mabat.search.InMemorySearchService;
import mabat.search.Question;
import mabat.search.Relaxation;
import mabat.search.Relaxation.What;
import mabat.search.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelaxationsTest {
    private final InMemorySearchService search = World.search();

    @BeforeEach
    void index() {
        search.articles()
                .add(
                        anArticle().withId("1").titled("Grain exports").about(World.CHINA).build(),
                        anArticle().withId("2").titled("Grain harvest").about(World.CHINA).build(),
                        anArticle()
                                .withId("3")
                                .titled("Xi Jinping speaks")
                                .about(World.XI)
                                .build());
    }

    @Test
    void dearest_condition_comes_first() {
        Criteria criteria =
                Criteria.of("grain harvest")
                        .withSelection(FacetField.COUNTRY, FacetSelection.anyOf(List.of("BY")));

        assertThat(relaxations(criteria))
                .extracting(Relaxation::what, Relaxation::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.FACET, 1L));
    }

    @Test
    void every_part_of_the_query_is_tried_and_names_stay_whole() {
        List<Relaxation> less = relaxations(Criteria.of("xi jinping grain -harvest"));

        assertThat(less).extracting(Relaxation::removed).containsExactly("xi jinping", "grain");
        assertThat(less)
                .extracting(r -> r.criteria().query())
                .containsExactly("grain -harvest", "xi jinping -harvest");
        assertThat(less).extracting(Relaxation::total).containsExactly(1L, 1L);
    }

    @Test
    void the_excluded_word_can_be_what_costs_most() {
        assertThat(relaxations(Criteria.of("grain -grain")))
                .extracting(Relaxation::removed)
                .containsExactly("-grain", "grain");
    }

    @Test
    void a_part_less_leaves_everything_else_as_it_was() {
        Criteria criteria = Criteria.of("grain zebra").withGrouping(Grouping.STORIES);

        assertThat(relaxations(criteria))
                .singleElement()
                .extracting(less -> less.criteria().grouping())
                .isEqualTo(Grouping.STORIES);
    }

    @Test
    void the_story_can_be_left_out() {
        assertThat(relaxations(Criteria.of("grain").withStory("gone")))
                .extracting(Relaxation::what, Relaxation::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.STORY, 2L));
    }

    @Test
    void dates_and_the_whole_query_can_be_left_out() {
        Criteria criteria =
                Criteria.of("grain").withDates(new DateRange(LocalDate.parse("2030-01-01"), null));

        assertThat(relaxations(criteria))
                .extracting(Relaxation::what, Relaxation::total)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.DATES, 2L));
    }

    @Test
    void a_single_condition_and_an_unreadable_query_have_none() {
        assertThat(relaxations(Criteria.of("nothing"))).isEmpty();
        assertThat(relaxations(Criteria.of("(a"))).isEmpty();
    }

    private List<Relaxation> relaxations(Criteria criteria) {
        return search.relaxations(Question.first(criteria, Language.ENGLISH));
    }
}
