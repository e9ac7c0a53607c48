package mabat.ingest.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.RepeatedLines;
import mabat.ingest.ArticleWriter.Enriched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticLineCountsIT {
    private static final String TIPS = "Have a tip? Write to the news desk.";

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void clear() {
        NODE.clear();
    }

    @Test
    void lines_are_counted_by_article_and_never_twice() {
        List<Enriched> articles = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            articles.add(enriched("a" + i));
        }
        ElasticArticleWriter writer =
                new ElasticArticleWriter(
                        NODE.elasticsearch(),
                        NODE.names(),
                        Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));
        writer.write(articles, true);
        writer.write(articles, true);
        String key = RepeatedLines.keys(articles.get(0).article()).get(1);
        ElasticLineCounts counts =
                new ElasticLineCounts(NODE.elasticsearch(), NODE.names(), Clock.systemUTC());

        assertThat(counts.of(Set.of(key, "nowhere"), List.of())).containsOnly(entry(key, 7));
        assertThat(counts.of(Set.of(key), List.of(new ArticleId("a0"))))
                .containsOnly(entry(key, 6));
        assertThat(counts.of(Set.of(), List.of())).isEmpty();
    }

    private static Map.Entry<String, Integer> entry(String key, int count) {
        return Map.entry(key, count);
    }

    private static Enriched enriched(String id) {
        Articles article =
                Articles.anArticle()
                        .withId(id)
                        .by("Courier", "")
                        .saying("Story " + id + " told.", TIPS);
        return new Enriched(article.article(), article.findings());
    }
}
