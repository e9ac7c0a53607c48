package mabat.ui.article;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.CanonicalUrl;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.Language;
import mabat.article.Mention;
import mabat.article.RemovedText;
import mabat.article.TextPlace;
import mabat.article.TopicFinding;
import mabat.ui.PageTest;
import org.junit.jupiter.api.Test;

class ArticleViewTest extends PageTest {
    @Test
    void an_article_is_shown_with_its_names_as_links() {
        library.add(article());

        open("article/talks-1");

        assertThat(pageText())
                .contains("Lukashenko in China", "Read at the source", "Alexander Lukashenko");
        assertThat(styled(Anchor.class, "entity"))
                .extracting(Anchor::getText)
                .containsExactly("Lukashenko", "China", "China");
        assertThat(styled(Anchor.class, "entity").get(0).getHref())
                .isEqualTo("entity/alexander-lukashenko");
    }

    @Test
    void names_are_marked_with_the_id_of_their_entity() {
        library.add(article());

        open("article/talks-1");

        assertThat(styled(Anchor.class, "entity"))
                .extracting(link -> link.getElement().getAttribute("data-entity"))
                .containsExactly("person:alexander-lukashenko", "country:CN", "country:CN");
    }

    @Test
    void what_was_removed_can_be_seen_with_its_reason() {
        library.add(article());

        open("article/talks-1");

        assertThat(pageText()).contains("1 piece removed", "Related: more", "made-up-reason");
    }

    @Test
    void who_else_tells_the_same_story_is_one_click_away() {
        library.add(article());
        stories.add(
                List.of(
                        anArticle().withId("talks-1").ofStory("s-1").by("Wire", "").build(),
                        anArticle().withId("talks-2").ofStory("s-1").by("Herald", "").build()));

        open("article/talks-1");

        assertThat(pageText()).contains("2 articles, 2 outlets, 1 language");
        assertThat(all().filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .contains("story/s-1");
    }

    @Test
    void the_way_back_leads_to_the_search_one_came_from() {
        library.add(article());
        open("?q=talks&country=BY");

        open("article/talks-1");

        assertThat(styled(Anchor.class, "back-link"))
                .extracting(Anchor::getHref)
                .containsExactly("./?country=BY&q=talks");
    }

    @Test
    void an_address_without_an_article_says_so() {
        open("article/none");

        assertThat(pageText()).contains("There is nothing here");
    }

    private static EnrichedArticle article() {
        Article article =
                new Article(
                        new ArticleId("talks-1"),
                        CanonicalUrl.of("https://example.org/talks").orElseThrow(),
                        "North Pier Dispatch",
                        "Imogen Hale",
                        Language.ENGLISH,
                        1,
                        null,
                        "Lukashenko in China",
                        "He met leaders of China.",
                        List.of(),
                        List.of(new RemovedText("Related: more", 1, "made-up-reason")));
        Mention person =
                new Mention(
                        EntityRef.person("alexander-lukashenko"),
                        List.of(new TextPlace(TextPlace.TITLE, 0, 10)),
                        2,
                        true,
                        new TreeSet<>(List.of("Lukashenko")));
        Mention country =
                new Mention(
                        EntityRef.country("CN"),
                        List.of(
                                new TextPlace(TextPlace.TITLE, 14, 19),
                                new TextPlace(0, 18, 23),
                                new TextPlace(0, 20, 999)),
                        1,
                        false,
                        new TreeSet<>(List.of("China")));
        Findings findings =
                new Findings(
                        List.of(person, country),
                        List.of("alexander-lukashenko"),
                        List.of(new TopicFinding("trade", 1, List.of("talks"))),
                        List.of(),
                        "",
                        List.of(),
                        "",
                        List.of(),
                        "s-1",
                        9,
                        "test");
        return new EnrichedArticle(article, findings, Instant.parse("2026-01-01T00:00:00Z"));
    }
}
