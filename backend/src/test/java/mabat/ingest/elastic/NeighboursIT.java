package mabat.ingest.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.enrich.Stories;
import mabat.enrich.Telling;
import mabat.ingest.ArticleWriter.Enriched;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NeighboursIT {
    private static final LocalDate FIRST = LocalDate.parse("2023-03-01");
    private static final List<String> TERMS =
            List.of(
                    "country:BY",
                    "country:BR",
                    "country:US",
                    "person:alexander-lukashenko",
                    "person:xi-jinping",
                    "organisation:sco",
                    "organisation:nato",
                    "idea:flood",
                    "idea:summit",
                    "idea:government",
                    "idea:border",
                    "idea:election",
                    "idea:mayor",
                    "number:2300",
                    "number:7.8");

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    /** In several segments, as many alike as there is room for, and more. */
    @BeforeAll
    static void write() {
        Random random = new Random(1);
        ElasticArticleWriter writer =
                new ElasticArticleWriter(
                        NODE.elasticsearch(),
                        NODE.names(),
                        Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));
        for (int part = 0; part < 3; part++) {
            List<Enriched> articles = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                EnrichedArticle article =
                        Articles.anArticle()
                                .withId("a-" + part + "-" + i)
                                .publishedOn(FIRST.plusDays(random.nextInt(9)).toString())
                                .telling(terms(random).toArray(String[]::new))
                                .build();
                articles.add(new Enriched(article.article(), article.findings()));
            }
            writer.write(articles, true);
        }
    }

    @Test
    void one_search_for_all_finds_what_a_search_for_each_finds_in_the_same_order() {
        Neighbours neighbours =
                new Neighbours(NODE.elasticsearch(), NODE.names(), Stories.standard());
        List<Telling> tellings = tellings(60, 1);

        List<List<Telling>> each = neighbours.each(tellings);

        assertThat(each).anyMatch(found -> found.size() == NearTellings.MOST);
        assertThat(neighbours.near(tellings))
                .hasValueSatisfying(near ->
                        assertThat(tellings.stream().map(near::like).toList()).isEqualTo(each));
        assertThat(neighbours.of(tellings)).isEqualTo(each);
    }

    @Test
    void few_articles_scattered_ones_and_those_of_full_days_have_a_search_for_each() {
        Neighbours neighbours =
                new Neighbours(NODE.elasticsearch(), NODE.names(), Stories.standard());

        assertThat(neighbours.near(tellings(5, 1))).isEmpty();
        assertThat(neighbours.near(tellings(150, 30))).isEmpty();
        assertThat(neighbours.near(tellings(20, 1))).isEmpty();
    }

    /**
     * @param apart days between two of them
     */
    private static List<Telling> tellings(int count, int apart) {
        Random random = new Random(2);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = FIRST.plusDays((long) apart * i % (15L * apart * apart));
            tellings.add(new Telling(new ArticleId("asked-" + i), day, terms(random), ""));
        }
        return tellings;
    }

    private static List<String> terms(Random random) {
        TreeSet<String> terms = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            terms.add(TERMS.get(random.nextInt(TERMS.size())));
        }
        return List.copyOf(terms);
    }
}
