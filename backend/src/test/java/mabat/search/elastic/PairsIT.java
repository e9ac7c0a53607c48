package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleStatistics;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.PairCounts;
import mabat.search.RandomStates;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cells of a pair matrix are what looking at every article gives, and what a click shows. */
class PairsIT {
    private static final int STATES = Integer.getInteger("mabat.states", 100);
    private static final long SEED = Long.getLong("mabat.seed", new Random().nextLong());

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final RandomStates RANDOM = new RandomStates(SEED);
    private static final InMemoryArticleSearcher BRUTE_FORCE = new InMemoryArticleSearcher();

    private final ArticleStatistics statistics =
            new ElasticArticleStatistics(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        List<EnrichedArticle> articles = RANDOM.articles(400);
        IndexedArticles.write(NODE, articles);
        BRUTE_FORCE.add(articles.toArray(EnrichedArticle[]::new));
    }

    @Test
    void cells_equal_brute_force_in_random_states() {
        for (int i = 0; i < STATES; i++) {
            Criteria criteria = RANDOM.criteria();
            FacetField columns = i % 2 == 0 ? FacetField.COUNTRY : FacetField.LEADER;
            String state = "seed " + SEED + ", state " + i + ": " + columns + ", " + criteria;

            PairCounts found = pairs(statistics, criteria, columns);
            PairCounts expected = pairs(BRUTE_FORCE, criteria, columns);

            if (expected.rows().isEmpty() || expected.columns().isEmpty()) {
                assertThat(found.cells()).as(state).isEmpty();
                continue;
            }
            assertThat(found.rows()).as(state).isEqualTo(expected.rows());
            assertThat(found.columns()).as(state).isEqualTo(expected.columns());
            assertThat(found.cells()).as(state).isEqualTo(expected.cells());
        }
    }

    @Test
    void a_click_shows_what_a_cell_counts() {
        for (int i = 0; i < STATES; i++) {
            Criteria criteria = RANDOM.criteria();
            FacetField columns = i % 2 == 0 ? FacetField.COUNTRY : FacetField.LEADER;
            PairCounts found = pairs(statistics, criteria, columns);
            for (String row : found.rows().keySet().stream().limit(2).toList()) {
                for (String column : found.columns().keySet().stream().skip(1).limit(2).toList()) {
                    Criteria clicked =
                            criteria.narrowed(FacetField.COUNTRY, row).narrowed(columns, column);

                    assertThat(statistics.counts(List.of(TestCriteria.compiled(clicked))))
                            .as("seed %s: %s × %s in %s", SEED, row, column, criteria)
                            .containsExactly(
                                    found.cells()
                                            .getOrDefault(row, Map.of())
                                            .getOrDefault(column, 0L));
                }
            }
        }
    }

    private static PairCounts pairs(
            ArticleStatistics statistics, Criteria criteria, FacetField columns) {
        CompiledCriteria compiled = TestCriteria.compiled(criteria);
        return statistics.pairs(compiled, FacetField.COUNTRY, columns, 50);
    }
}
