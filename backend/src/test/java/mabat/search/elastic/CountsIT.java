package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleSearcher;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.FacetRequest;
import mabat.search.FoundArticles;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.PageRequest;
import mabat.search.RandomStates;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Counts are what looking at every article gives. */
class CountsIT {
    private static final int STATES = Integer.getInteger("mabat.states", 200);
    private static final long SEED = Long.getLong("mabat.seed", new Random().nextLong());

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final RandomStates RANDOM = new RandomStates(SEED);
    private static final InMemoryArticleSearcher BRUTE_FORCE = new InMemoryArticleSearcher();

    private final ArticleSearcher searcher =
            new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        List<EnrichedArticle> articles = RANDOM.articles(600);
        IndexedArticles.write(NODE, articles);
        BRUTE_FORCE.add(articles.toArray(EnrichedArticle[]::new));
    }

    @Test
    void counts_equal_brute_force_in_random_states() {
        for (int i = 0; i < STATES; i++) {
            Criteria criteria = RANDOM.criteria();
            PageRequest request =
                    new PageRequest(TestCriteria.compiled(criteria), 0, List.of(), false);
            FoundArticles found = searcher.search(request);
            FoundArticles expected = BRUTE_FORCE.search(request);
            String state = "seed " + SEED + ", state " + i + ": " + criteria;

            assertThat(found.total()).as(state).isEqualTo(expected.total());
            assertThat(found.days()).as(state).isEqualTo(expected.days());
            assertThat(found.undated()).as(state).isEqualTo(expected.undated());
            assertThat(found.facets()).as(state).isEqualTo(expected.facets());
        }
    }

    @Test
    void all_values_of_a_facet_can_be_had() {
        CompiledCriteria criteria = TestCriteria.compiled(Criteria.of("trade"));
        for (FacetField field : FacetField.values()) {
            FacetRequest all = FacetRequest.most(1000);

            assertThat(searcher.facet(criteria, field, all))
                    .as("seed %s", SEED)
                    .isEqualTo(BRUTE_FORCE.facet(criteria, field, all));
        }
    }
}
