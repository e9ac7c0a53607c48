package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import mabat.account.HandClock;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.knowledge.KnowledgeBase;
import mabat.savedsearch.SavedSearch;
import mabat.search.ArticleChanges;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetLabels;
import mabat.search.FacetSelection;
import mabat.search.FacetValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Which countries and people are new against the window before the last look. Every test has a word
 * of its own, so that all can share the indices.
 */
class NewcomersIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final Duration DAY = Duration.ofDays(1);

    private final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
    private final AlertWorld world = new AlertWorld(NODE.elasticsearch(), NODE.names(), clock);
    private String word = "";

    private SavedSearch save(String itsWord) {
        word = itsWord;
        world.check();
        return world.save("dana", itsWord, Criteria.of(itsWord));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Newcomers newcomers() {
        return new Newcomers(
                world.bean(CompiledSearches.class),
                world.bean(ArticleChanges.class),
                new FacetLabels(new KnowledgeBase("1", List.of())),
                clock);
    }

    /** An article about some countries comes in and is announced. */
    private void arrive(String id, String... countries) {
        arrive(about(id, EntityRef::country, countries));
    }

    private EnrichedArticle about(String id, Function<String, EntityRef> kind, String... ids) {
        return anArticle()
                .withId(word + id)
                .titled("About " + word)
                .saying("It says so.")
                .about(Stream.of(ids).map(kind).toArray(EntityRef[]::new))
                .build();
    }

    private void arrive(EnrichedArticle article) {
        world.write(article);
        world.check();
    }

    private List<String> countries(SavedSearch search) {
        return of(search, FacetField.COUNTRY).stream()
                .map(value -> value.id() + " " + value.count())
                .toList();
    }

    private List<FacetValue> of(SavedSearch search, FacetField field) {
        Fresh fresh = world.bean(NewArticles.class).of("dana", search);
        return newcomers().of(search, fresh, field, Language.ENGLISH);
    }

    @Test
    void a_country_that_did_not_come_up_in_the_window_before_is_new_however_often_it_did_earlier() {
        SavedSearch search = save("grain");
        arrive("long-ago", "EG", "UA");
        clock.advance(DAY.multipliedBy(20));
        arrive("last-week", "UA", "PL");
        clock.advance(DAY.multipliedBy(2));
        world.look("dana", search);
        clock.advance(DAY);
        arrive("today", "UA", "EG");
        arrive("today-too", "RU", "EG");

        assertThat(countries(search)).containsExactly("EG 2", "RU 1");
        assertThat(newcomers().window(world.bean(NewArticles.class).of("dana", search)))
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void whoever_was_away_for_long_compares_with_a_window_as_long() {
        SavedSearch search = save("oil");
        arrive("far-back", "TR");
        clock.advance(DAY.multipliedBy(30));
        arrive("three-weeks-before", "EG");
        clock.advance(DAY.multipliedBy(20));
        world.look("dana", search);
        clock.advance(DAY.multipliedBy(25));
        arrive("now", "EG", "TR", "RU");

        assertThat(countries(search)).containsExactly("RU 1", "TR 1");
    }

    @Test
    void the_first_time_everything_that_was_there_is_known() {
        word = "copper";
        arrive("old", "EG", "UA");
        clock.advance(DAY.multipliedBy(300));
        SavedSearch search = save("copper");
        arrive("now", "EG", "RU");

        assertThat(countries(search)).containsExactly("RU 1");
        assertThat(newcomers().window(world.bean(NewArticles.class).of("dana", search))).isNull();
    }

    @Test
    void articles_that_do_not_match_make_nothing_known_whatever_the_facets_show() {
        word = "cotton";
        world.check();
        SavedSearch search =
                world.save(
                        "dana",
                        "Cotton of Ukraine",
                        Criteria.of("cotton")
                                .withSelection(
                                        FacetField.COUNTRY, FacetSelection.anyOf(Set.of("UA"))));
        arrive(
                anArticle()
                        .withId("oil")
                        .titled("Of interest")
                        .saying("Nothing.")
                        .about(EntityRef.country("RU"))
                        .build());
        arrive("elsewhere", "EG");
        arrive("before", "UA", "PL");
        world.look("dana", search);
        arrive("now", "UA", "EG", "RU", "PL");

        assertThat(countries(search)).containsExactly("EG 1", "RU 1");
    }

    @Test
    void taking_a_look_back_brings_its_newcomers_back() {
        SavedSearch search = save("coffee");
        arrive("before", "UA");
        world.look("dana", search);
        clock.advance(DAY);
        arrive("fresh", "UA", "EG");
        world.look("dana", search);
        clock.advance(DAY);
        assertThat(countries(search)).isEmpty();

        world.bean(NewArticles.class).keepAsNew("dana", search.id());

        assertThat(countries(search)).containsExactly("EG 1");
    }

    @Test
    void people_are_compared_likewise() {
        SavedSearch search = save("sugar");
        arrive(about("before", EntityRef::person, "volodymyr-zelensky"));
        world.look("dana", search);
        arrive(about("now", EntityRef::person, "volodymyr-zelensky", "xi-jinping"));

        assertThat(of(search, FacetField.PERSON))
                .extracting(FacetValue::id)
                .containsExactly("xi-jinping");
    }
}
