package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleSearcher;
import mabat.search.Criteria;
import mabat.search.FoundArticles;
import mabat.search.PageRequest;
import mabat.search.RandomStates;
import mabat.search.SortOrder;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingIT {
    private static final long SEED = Long.getLong("mabat.seed", 1);

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final RandomStates RANDOM = new RandomStates(SEED);

    private final ArticleSearcher searcher =
            new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        IndexedArticles.write(NODE, RANDOM.articles(300));
    }

    @Test
    void pages_lose_and_double_nothing_while_others_are_indexed() {
        for (SortOrder sort : SortOrder.values()) {
            Criteria criteria = Criteria.of("trade").withSort(sort);
            List<String> before = ids(criteria, 1000, List.of()).ids();
            boolean more = true;
            List<String> seen = new ArrayList<>();
            List<String> after = List.of();
            int batch = 0;
            while (more) {
                Page page = ids(criteria, 25, after);
                seen.addAll(page.ids());
                after = page.last();
                more = !after.isEmpty();
                IndexedArticles.write(NODE, fresh(sort, batch++));
            }
            assertThat(seen).as("seed %s", SEED).doesNotHaveDuplicates().containsAll(before);
        }
    }

    @Test
    void a_snapshot_that_is_gone_or_made_up_costs_no_page() {
        Criteria criteria = Criteria.of("trade");
        Page first = ids(criteria, 5, List.of());
        List<String> forged = new ArrayList<>(first.last());
        forged.set(2, "bm90IGEgc25hcHNob3Q=");

        assertThat(first.last()).hasSize(3);
        assertThat(ids(criteria, 5, forged).ids())
                .hasSize(5)
                .isEqualTo(ids(criteria, 5, first.last()).ids())
                .doesNotContainAnyElementsOf(first.ids());
    }

    @Test
    void a_full_last_page_is_known_to_be_the_last() {
        for (SortOrder sort : SortOrder.values()) {
            Criteria criteria = Criteria.of("trade lang:he").withSort(sort);
            int all = ids(criteria, 1000, List.of()).ids().size();

            assertThat(ids(criteria, all, List.of()).last()).isEmpty();
            assertThat(ids(criteria, all - 1, List.of()).last()).isNotEmpty();
        }
    }

    private static List<EnrichedArticle> fresh(SortOrder sort, int batch) {
        return RANDOM.articles(5).stream()
                .map(article ->
                        Articles.anArticle()
                                .withId("fresh-" + sort + batch + article.article().id().value())
                                .titled("trade")
                                .build())
                .toList();
    }

    private Page ids(Criteria criteria, int size, List<String> after) {
        FoundArticles found =
                searcher.search(
                        new PageRequest(TestCriteria.compiled(criteria), size, after, false));
        return new Page(
                found.matches().stream().map(match -> match.id().value()).toList(), found.last());
    }

    private record Page(List<String> ids, List<String> last) {}
}
