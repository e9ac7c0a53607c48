package mabat.discovery;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.search.Answer;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.InMemorySearchService;
import mabat.search.Question;
import mabat.search.RandomStates;
import mabat.search.SearchAnswer;
import mabat.search.World;
import org.junit.jupiter.api.Test;

class ArticleDiscoveryTest {
    private final InMemorySearchService search = World.search();

    private void index(EnrichedArticle... articles) {
        search.articles().add(articles);
    }

    @Test
    void matrix_counts_pairs_in_the_order_of_count_and_label() {
        index(
                anArticle()
                        .withId("1")
                        .about(World.BELARUS, World.CHINA)
                        .ledBy("xi-jinping")
                        .build(),
                anArticle().withId("2").about(World.BELARUS, World.CHINA).build(),
                anArticle().withId("3").about(World.ISRAEL).ledBy("xi-jinping").build());

        PairMatrix countries = pairs(Criteria.everything(), FacetField.COUNTRY);
        PairMatrix leaders = pairs(Criteria.everything(), FacetField.LEADER);

        assertThat(countries.rowValues().stream().map(PairMatrix.Heading::label))
                .containsExactly("Belarus", "China", "Israel");
        assertThat(countries.counts())
                .containsExactly(List.of(2L, 2L, 0L), List.of(2L, 2L, 0L), List.of(0L, 0L, 1L));
        assertThat(leaders.columnValues())
                .containsExactly(new PairMatrix.Heading("xi-jinping", "Xi Jinping", 2));
        assertThat(leaders.counts()).containsExactly(List.of(1L), List.of(1L), List.of(1L));
    }

    @Test
    void a_click_on_a_cell_shows_as_many_as_it_counts_whatever_is_chosen_already() {
        RandomStates random = new RandomStates(7);
        index(random.articles(120).toArray(EnrichedArticle[]::new));
        for (int i = 0; i < 60; i++) {
            Criteria criteria = random.criteria();
            PairMatrix matrix = pairs(criteria, FacetField.COUNTRY);
            for (int row = 0; row < Math.min(4, matrix.counts().size()); row++) {
                for (int column = 0; column < Math.min(4, matrix.columnValues().size()); column++) {
                    Criteria clicked =
                            matrix.narrowed(
                                    criteria,
                                    matrix.rowValues().get(row),
                                    matrix.columnValues().get(column));

                    assertThat(total(clicked))
                            .as("%s", clicked)
                            .isEqualTo(matrix.counts().get(row).get(column));
                }
            }
        }
    }

    @Test
    void matrix_says_whether_there_is_more() {
        index(
                anArticle().withId("1").about(World.BELARUS, World.CHINA).build(),
                anArticle().withId("2").about(World.BELARUS).build());
        PairQuestion one =
                new PairQuestion(
                        Criteria.everything(),
                        FacetField.COUNTRY,
                        FacetField.COUNTRY,
                        1,
                        Language.HEBREW);

        PairMatrix matrix = given(search.discovery().pairs(one));

        assertThat(matrix.rowValues()).containsExactly(new PairMatrix.Heading("BY", "בלארוס", 2));
        assertThat(matrix.more()).isTrue();
    }

    @Test
    void query_that_cannot_be_read_has_no_overview() {
        assertThat(
                        search.discovery()
                                .pairs(
                                        new PairQuestion(
                                                Criteria.of("(a"),
                                                FacetField.COUNTRY,
                                                FacetField.COUNTRY,
                                                5,
                                                Language.ENGLISH)))
                .isInstanceOf(Answer.Unreadable.class);
        assertThat(
                        search.discovery()
                                .rising(new RisingQuestion(Criteria.of("(a"), 5, Language.ENGLISH)))
                .isInstanceOf(Answer.Unreadable.class);
    }

    @Test
    void names_and_words_that_were_rare_before_rise() {
        for (int i = 0; i < 10; i++) {
            index(
                    anArticle()
                            .withId("old" + i)
                            .titled("Grain exports discussed")
                            .publishedOn("2026-02-%02d".formatted(19 + i))
                            .about(World.CHINA)
                            .build(),
                    anArticle()
                            .withId("new" + i)
                            .titled(i < 5 ? "Earthquake and grain exports" : "רעידת אדמה ויצוא")
                            .publishedOn("2026-03-%02d".formatted(1 + i))
                            .about(i < 8 ? World.BELARUS : World.CHINA)
                            .build());
        }
        Criteria march =
                Criteria.everything()
                        .withDates(
                                new DateRange(
                                        LocalDate.parse("2026-03-01"),
                                        LocalDate.parse("2026-03-10")));

        Rising rising = rising(march);

        assertThat(rising.before().dates())
                .isEqualTo(
                        new DateRange(
                                LocalDate.parse("2026-02-19"), LocalDate.parse("2026-02-28")));
        assertThat(rising.now().articles()).isEqualTo(10);
        assertThat(rising.before().articles()).isEqualTo(10);
        assertThat(rising.terms()).extracting(Rising.Term::label).contains("Belarus");
        for (Rising.Term term : rising.terms()) {
            assertThat(total(term.criteria())).as("%s", term).isEqualTo(term.now());
        }
    }

    @Test
    void rising_words_of_both_languages_are_counted_exactly() {
        for (int i = 0; i < 12; i++) {
            index(
                    anArticle()
                            .withId("old" + i)
                            .titled("Grain exports")
                            .publishedOn("2026-02-%02d".formatted(1 + i))
                            .build(),
                    anArticle()
                            .withId("en" + i)
                            .titled("Earthquake near the border")
                            .publishedOn("2026-02-%02d".formatted(13 + i))
                            .build(),
                    anArticle()
                            .withId("he" + i)
                            .inHebrew()
                            .titled(i % 2 == 0 ? "רעידת האדמה" : "ברעידת אדמה")
                            .publishedOn("2026-02-%02d".formatted(13 + i))
                            .build());
        }
        Criteria window =
                Criteria.everything()
                        .withDates(
                                new DateRange(
                                        LocalDate.parse("2026-02-13"),
                                        LocalDate.parse("2026-02-24")));

        List<Rising.Term> terms = rising(window).terms();

        assertThat(terms)
                .anySatisfy(term -> {
                    assertThat(term.label()).isEqualTo("earthquake");
                    assertThat(term.language()).isEqualTo(Language.ENGLISH);
                    assertThat(term.now()).isEqualTo(12);
                    assertThat(term.before()).isZero();
                })
                .anySatisfy(term -> {
                    assertThat(term.label()).contains("אדמה");
                    assertThat(term.language()).isEqualTo(Language.HEBREW);
                    assertThat(term.now()).isEqualTo(12);
                });
    }

    @Test
    void an_open_window_is_the_thirty_days_up_to_the_newest_article() {
        index(anArticle().withId("1").publishedOn("2026-02-10").build());

        assertThat(rising(Criteria.everything()).now().dates())
                .isEqualTo(
                        new DateRange(
                                LocalDate.parse("2026-01-12"), LocalDate.parse("2026-02-10")));
        assertThat(rising(Criteria.of("nothing"))).isEqualTo(Rising.nothing());
    }

    private long total(Criteria criteria) {
        Question question = new Question(criteria, 0, null, Language.ENGLISH, false);
        return ((SearchAnswer.Found) search.search(question)).page().total();
    }

    private PairMatrix pairs(Criteria criteria, FacetField columns) {
        return given(
                search.discovery()
                        .pairs(
                                new PairQuestion(
                                        criteria,
                                        FacetField.COUNTRY,
                                        columns,
                                        10,
                                        Language.ENGLISH)));
    }

    private Rising rising(Criteria criteria) {
        return given(search.discovery().rising(new RisingQuestion(criteria, 20, Language.ENGLISH)));
    }

    private static <T> T given(Answer<T> answer) {
        return ((Answer.Given<T>) answer).value();
    }
}
