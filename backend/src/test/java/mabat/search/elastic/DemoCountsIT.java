package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mabat.article.EnrichedArticle;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleSearcher;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReading;
import mabat.search.FacetField;
import mabat.search.FacetRequest;
import mabat.search.FoundArticles;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.PageRequest;
import mabat.search.RandomStates;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Counts over the demo corpus are what looking at every article gives, in 2,000 random states;
 * other ones in every run.
 */
class DemoCountsIT {
    private static final int STATES = Integer.getInteger("mabat.states", 2000);
    private static final long SEED = Long.getLong("mabat.seed", new Random().nextLong());
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 1);

    private static final List<String> QUERIES =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    "Belarus",
                    "סנקציות",
                    "president OR minister",
                    "ארה\"ב -סין",
                    "country:RU",
                    "lang:he",
                    "date:2022..2024",
                    "ceasefire",
                    "title:election",
                    "leader:\"Xi Jinping\"",
                    "topic:diplomacy");

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final InMemoryArticleSearcher BRUTE_FORCE = new InMemoryArticleSearcher();
    private static final Map<FacetField, List<String>> VALUES = new EnumMap<>(FacetField.class);

    private final ArticleSearcher searcher =
            new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        List<EnrichedArticle> articles = DemoIndex.articles();
        IndexedArticles.write(NODE, articles);
        BRUTE_FORCE.add(articles.toArray(EnrichedArticle[]::new));
        for (FacetField field : FacetField.values()) {
            VALUES.put(
                    field,
                    List.copyOf(
                            BRUTE_FORCE
                                    .facet(
                                            compiled(Criteria.everything()),
                                            field,
                                            FacetRequest.most(25))
                                    .counts()
                                    .keySet()));
        }
    }

    @Test
    void counts_equal_brute_force_in_random_states() {
        RandomStates random = new RandomStates(SEED);
        for (int i = 0; i < STATES; i++) {
            Criteria criteria = random.criteria(QUERIES, VALUES, FIRST, LAST);
            PageRequest request = new PageRequest(compiled(criteria), 0, List.of(), false);
            FoundArticles found = searcher.search(request);
            FoundArticles expected = BRUTE_FORCE.search(request);
            String state = "seed " + SEED + ", state " + i + ": " + criteria;

            assertThat(found.total()).as(state).isEqualTo(expected.total());
            assertThat(found.days()).as(state).isEqualTo(expected.days());
            assertThat(found.undated()).as(state).isEqualTo(expected.undated());
            assertThat(found.facets()).as(state).isEqualTo(expected.facets());
        }
    }

    private static CompiledCriteria compiled(Criteria criteria) {
        return switch (DemoIndex.reader().read(criteria, Language.ENGLISH)) {
            case CriteriaReading.Understood understood -> understood.criteria();
            case CriteriaReading.Unclear(var problem) -> throw new AssertionError(problem.detail());
        };
    }
}
