package mabat.ui.entity;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.entity.EntityCriteria;
import mabat.failure.DependencyUnavailableException;
import mabat.search.CountBasis;
import mabat.search.InMemorySearchService;
import mabat.ui.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntityViewTest extends PageTest {
    private static final EntityRef BELARUS = EntityRef.country("BY");
    private static final EntityRef CHINA = EntityRef.country("CN");
    private static final EntityRef LEADER = EntityRef.person("alexander-lukashenko");
    private static final EntityRef NOA = EntityRef.person("unverified:noa-example");

    private final EnrichedArticle[] articles = {
        anArticle().withId("a").titled("Talks in Minsk").about(BELARUS, LEADER).build(),
        anArticle().withId("b").titled("More talks").about(BELARUS, CHINA).naming(LEADER).build(),
        anArticle().withId("c").titled("שיחות").inHebrew().about(BELARUS, LEADER).build(),
        anArticle().withId("d").titled("Elsewhere").naming(NOA).about(CHINA).build()
    };

    @BeforeEach
    void articles() {
        InMemorySearchService found = InMemorySearchService.with(articles);
        search.answer(found::search);
        statistics.add(List.of(articles));
    }

    @Test
    void a_person_is_shown_with_names_offices_and_newest_articles() {
        open("entity/alexander-lukashenko");

        assertThat(heading()).isEqualTo("Alexander Lukashenko");
        assertThat(pageText())
                .contains("Person", "אלכסנדר לוקשנקו", "Lukashenka", "President", "since July 1994")
                .contains("Talks in Minsk", "Q2866", "Belarus");
        assertThat(hrefs()).contains("entity/BY", "article/a", "article/c");
    }

    @Test
    void articles_about_it_are_listed_and_on_request_those_that_name_it() {
        open("entity/alexander-lukashenko");
        assertThat(pageText())
                .contains("About it (2)", "Mentions (3)")
                .doesNotContain("More talks");

        open("entity/alexander-lukashenko?count=mentions");

        assertThat(pageText()).contains("More talks");
    }

    @Test
    void the_search_for_it_is_offered_in_both_languages_and_in_each() {
        open("entity/alexander-lukashenko");

        assertThat(pageText()).contains("Search in all 2 articles", "Hebrew only (1)");
        assertThat(hrefs())
                .contains(
                        "./?person=alexander-lukashenko&sort=newest",
                        "./?person=alexander-lukashenko&language=he&sort=newest");
    }

    @Test
    void what_stands_out_is_linked_and_its_number_leads_to_the_shared_articles() {
        open("entity/alexander-lukashenko");

        assertThat(styled(Anchor.class, "related-count"))
                .extracting(Anchor::getHref)
                .contains("./?country=BY&person=alexander-lukashenko&sort=newest");
        assertThat(styled(Anchor.class, "related-count").get(0).getText()).isEqualTo("2");
    }

    @Test
    void following_keeps_the_search_under_its_name() {
        open("entity/BY");

        test(styled(NativeButton.class, "solid-button").get(0)).click();

        assertThat(saved.of("noa"))
                .singleElement()
                .satisfies(search -> {
                    assertThat(search.name()).isEqualTo("Belarus");
                    assertThat(search.criteria())
                            .isEqualTo(EntityCriteria.of(BELARUS, CountBasis.SUBJECTS));
                });
        assertThat(pageText()).contains("You follow this");
        open("entity/BY");
        assertThat(pageText()).contains("You follow this");
    }

    @Test
    void somebody_whom_only_articles_know_is_marked() {
        open("entity/unverified:noa-example?count=mentions");

        assertThat(pageText()).contains("Not verified", "Elsewhere");
    }

    @Test
    void where_nothing_is_about_somebody_the_page_opens_on_what_names_him() {
        open("entity/unverified:noa-example");

        assertThat(pageText()).contains("About it (0)", "Mentions (1)", "Elsewhere");

        open("entity/unverified:noa-example?count=subjects");

        assertThat(pageText()).contains("No article is about it").doesNotContain("Elsewhere");
    }

    @Test
    void an_unknown_id_is_said_kindly() {
        open("entity/nobody");

        assertThat(heading()).isEqualTo("There is nothing here");
        assertThat(pageText()).contains("Nobody and nothing is known here as “\u2068nobody\u2069”");
    }

    @Test
    void when_the_engine_is_away_the_page_says_so_under_a_heading() {
        search.answer(question -> {
            throw new DependencyUnavailableException("Elasticsearch", "gone", null);
        });

        open("entity/BY");

        assertThat(heading()).isEqualTo("The search engine is not answering");
        assertThat(pageText()).contains("Try again");
    }

    @Test
    void an_entity_without_articles_has_its_facts() {
        open("entity/trade");

        assertThat(heading()).isEqualTo("Trade");
        assertThat(pageText()).contains("No article is about it");
    }

    @Test
    void in_hebrew_names_and_offices_are_hebrew() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("he"));

        open("entity/alexander-lukashenko");

        assertThat(heading()).isEqualTo("אלכסנדר לוקשנקו");
        assertThat(pageText()).contains("נשיא", "בלארוס", "אישיות", "כל אזכור (3)");
    }

    private static String heading() {
        return all().filter(H1.class::isInstance).map(PageTest::text).findFirst().orElse("");
    }

    private static List<String> hrefs() {
        return all().filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .map(Anchor::getHref)
                .toList();
    }
}
