package mabat.search.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.EnrichedArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ElasticsearchNode;
import mabat.elastic.ReplacedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions that take several pages. */
class HistoryIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @Test
    void more_versions_than_fit_a_page_are_all_found_oldest_first() {
        List<ReplacedArticles.Version> versions = new ArrayList<>();
        for (int number = 20; number > 0; number--) {
            String id = number % 2 == 0 ? "even" : "odd";
            EnrichedArticle article = anArticle().withId(id).build();
            versions.add(
                    new ReplacedArticles.Version(
                            id,
                            number,
                            ArticleDocument.write(article.article(), article.findings())));
        }
        new ReplacedArticles(NODE.elasticsearch(), NODE.names())
                .keep(versions, Instant.parse("2026-03-01T12:00:00Z"));

        Map<String, List<History.Replaced>> found =
                new History(NODE.elasticsearch(), NODE.names(), 3).of(List.of("even", "odd", "x"));

        assertThat(found).containsOnlyKeys("even", "odd");
        assertThat(found.get("even"))
                .extracting(History.Replaced::sequence)
                .containsExactly(2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L, 18L, 20L);
        assertThat(found.get("odd")).hasSize(10);
    }
}
