package mabat.ingest.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.Findings;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Duplicates;
import mabat.enrich.Stories;
import mabat.ingest.ArticleWriter.Enriched;
import mabat.ingest.ArticleWriter.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

class ArticleGroupsIT {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String[] SUMMIT = {
        "person:alexander-lukashenko", "country:BY", "organisation:sco", "idea:partnership"
    };
    private static final String[] FLOOD = {
        "country:BR", "idea:flood", "idea:rescue", "number:2300", "idea:mayor"
    };

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private ElasticArticleWriter writer = freshWriter();

    @BeforeEach
    void clear() {
        NODE.clear();
        writer = freshWriter();
    }

    @Test
    void articles_of_one_story_in_one_batch_share_it_and_the_oldest_names_it() {
        write(telling("late", "2023-03-03", SUMMIT), telling("early", "2023-03-01", SUMMIT));

        assertThat(story("late")).isEqualTo(story("early")).isEqualTo(begunBy("early"));
    }

    @Test
    void what_another_application_indexed_is_found_in_the_index() {
        write(telling("first", "2023-03-01", SUMMIT));
        writer = freshWriter();
        write(telling("second", "2023-03-02", SUMMIT));

        assertThat(story("second")).isEqualTo(begunBy("first"));
    }

    @Test
    void what_was_written_a_moment_ago_is_found_before_searches_see_it() {
        writer.write(List.of(telling("first", "2023-03-01", SUMMIT)), false);
        write(telling("second", "2023-03-02", SUMMIT));

        assertThat(story("second")).isEqualTo(begunBy("first"));
    }

    @Test
    void another_story_and_the_same_one_a_month_later_stay_apart() {
        write(telling("summit", "2023-03-01", SUMMIT));
        write(telling("flood", "2023-03-01", FLOOD), telling("later", "2023-04-01", SUMMIT));

        assertThat(story("flood")).isEqualTo(begunBy("flood"));
        assertThat(story("later")).isEqualTo(begunBy("later"));
    }

    @Test
    void the_same_article_again_is_unchanged_and_a_corrected_one_keeps_its_story() {
        write(telling("first", "2023-03-01", SUMMIT), telling("second", "2023-03-01", SUMMIT));

        assertThat(writer.write(List.of(telling("second", "2023-03-01", SUMMIT)), true))
                .containsExactly(new Result.Unchanged());
        Articles corrected =
                article("first", "2023-03-01").telling(SUMMIT).titled("Another headline");
        assertThat(freshWriter().write(List.of(enriched(corrected)), true))
                .containsExactly(new Result.Changed());
        assertThat(story("first")).isEqualTo(story("second")).isEqualTo(begunBy("first"));
    }

    @Test
    void undated_articles_are_stories_of_their_own() {
        write(
                enriched(Articles.anArticle().withId("a").undated().telling(SUMMIT)),
                enriched(Articles.anArticle().withId("b").undated().telling(SUMMIT)));

        assertThat(story("a")).isNotEqualTo(story("b")).isNotEmpty();
    }

    @Test
    void one_text_published_twice_is_one_group_and_a_text_that_only_shares_a_signature_is_not() {
        String text = words(0, 100);
        write(saying("first", text));
        writer = freshWriter();
        write(saying("copy", words(0, 97) + " three new words"), saying("other", words(60, 160)));

        Map<String, String> groups = new TreeMap<>();
        for (String id : List.of("first", "copy", "other")) {
            groups.put(id, stored(id).duplicates());
        }
        assertThat(groups)
                .containsEntry("copy", groups.get("first"))
                .containsEntry(
                        "other", Duplicates.begunBy(article("other", "2023-03-01").article().id()));
    }

    private static String words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add("word" + i);
        }
        return String.join(" ", words);
    }

    private static Enriched saying(String id, String text) {
        return enriched(article(id, "2023-03-01").titled("News").saying(text).signed("0-same"));
    }

    private static Enriched telling(String id, String day, String... terms) {
        return enriched(article(id, day).telling(terms));
    }

    private static Articles article(String id, String day) {
        return Articles.anArticle().withId(id).publishedOn(day);
    }

    private static Enriched enriched(Articles builder) {
        EnrichedArticle article = builder.build();
        return new Enriched(article.article(), article.findings());
    }

    private static String begunBy(String id) {
        return Stories.begunBy(article(id, "2023-03-01").article().id());
    }

    private void write(Enriched... articles) {
        writer.write(List.of(articles), true);
    }

    private static ElasticArticleWriter freshWriter() {
        return new ElasticArticleWriter(
                NODE.elasticsearch(), NODE.names(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String story(String id) {
        return stored(id).story();
    }

    private static Findings stored(String id) {
        var found =
                NODE.elasticsearch()
                        .ask(
                                "reading an article",
                                client ->
                                        client.get(
                                                get -> get.index(NODE.names().articles()).id(id),
                                                ObjectNode.class));
        return ArticleDocument.read(Objects.requireNonNull(found.source())).findings();
    }
}
