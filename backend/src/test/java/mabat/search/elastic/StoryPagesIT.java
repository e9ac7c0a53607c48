package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleSearcher;
import mabat.search.Criteria;
import mabat.search.FoundArticles;
import mabat.search.Grouping;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.Match;
import mabat.search.PageRequest;
import mabat.search.RandomStates;
import mabat.search.SortOrder;
import mabat.search.StoryGroup;
import mabat.search.StoryGroups;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list of stories is the list of articles with every story told once. */
class StoryPagesIT {
    private static final int STATES = Integer.getInteger("mabat.states", 30);
    private static final long SEED = Long.getLong("mabat.seed", 1);
    private static final int ARTICLES = 700;

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private static final RandomStates RANDOM = new RandomStates(SEED);
    private static final InMemoryArticleSearcher BRUTE_FORCE = new InMemoryArticleSearcher();

    private final ArticleSearcher searcher =
            new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        List<EnrichedArticle> articles = RANDOM.articles(ARTICLES);
        IndexedArticles.write(NODE, articles);
        BRUTE_FORCE.add(articles.toArray(EnrichedArticle[]::new));
    }

    @Test
    void pages_of_stories_equal_brute_force_in_random_states() {
        for (int i = 0; i < STATES; i++) {
            SortOrder sort = i % 2 == 0 ? SortOrder.NEWEST : SortOrder.OLDEST;
            Criteria criteria = RANDOM.criteria().withSort(sort).withGrouping(Grouping.STORIES);
            String state = "seed " + SEED + ", state " + i + ": " + criteria;

            assertThat(read(searcher, criteria, 7))
                    .as(state)
                    .isEqualTo(read(BRUTE_FORCE, criteria, 7));
        }
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void every_story_is_on_one_page_and_its_first_article_leads(SortOrder sort) {
        Criteria articles = Criteria.of("trade").withSort(sort);
        List<Match> all = page(searcher, articles, ARTICLES, List.of()).matches();
        List<String> leading = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Match match : all) {
            if (match.story().isEmpty() || !seen.contains(match.story())) {
                leading.add(match.id().value());
                seen.add(match.story());
            }
        }

        Read read = read(searcher, articles.withGrouping(Grouping.STORIES), 9);

        assertThat(read.ids()).isEqualTo(leading).hasSizeGreaterThan(50);
        assertThat(read.articles()).isEqualTo(all.size());
        assertThat(read.stories()).isEqualTo(leading.size());
    }

    @Test
    void facets_go_on_counting_articles() {
        Criteria articles = Criteria.of("trade");

        FoundArticles grouped =
                page(searcher, articles.withGrouping(Grouping.STORIES), 10, List.of());

        FoundArticles plain = page(searcher, articles, 10, List.of());
        assertThat(grouped.facets()).isEqualTo(plain.facets());
        assertThat(grouped.days()).isEqualTo(plain.days());
        assertThat(grouped.total()).isEqualTo(plain.total());
    }

    @Test
    void a_page_without_matches_still_counts() {
        Criteria criteria = Criteria.of("trade").withGrouping(Grouping.STORIES);

        FoundArticles counts = page(searcher, criteria, 0, List.of());

        FoundArticles expected = page(BRUTE_FORCE, criteria, 0, List.of());
        assertThat(counts.total()).isEqualTo(expected.total()).isPositive();
        assertThat(counts.stories()).isEqualTo(expected.stories());
        assertThat(counts.matches()).isEmpty();
    }

    @Test
    void a_forged_place_is_the_first_page() {
        Criteria criteria =
                Criteria.everything().withSort(SortOrder.NEWEST).withGrouping(Grouping.STORIES);

        assertThat(page(searcher, criteria, 5, List.of("x", "y")).matches())
                .isEqualTo(page(searcher, criteria, 5, List.of()).matches());
    }

    @Test
    void articles_that_arrive_meanwhile_move_nothing() {
        Criteria criteria =
                Criteria.of("trade").withSort(SortOrder.NEWEST).withGrouping(Grouping.STORIES);
        List<String> before = read(searcher, criteria, 400).ids();
        List<String> seen = new ArrayList<>();
        List<String> after = List.of();
        int batch = 0;
        do {
            FoundArticles page = page(searcher, criteria, 11, after);
            page.matches().forEach(match -> seen.add(match.id().value()));
            after = page.last();
            IndexedArticles.write(
                    NODE,
                    List.of(
                            Articles.anArticle()
                                    .withId("late-" + batch++)
                                    .titled("trade")
                                    .publishedOn("2031-01-01")
                                    .build()));
        } while (!after.isEmpty());

        assertThat(seen).isEqualTo(before);
        for (int i = 0; i < batch; i++) {
            new ElasticArticleLibrary(NODE.elasticsearch(), NODE.names())
                    .delete(new ArticleId("late-" + i));
        }
    }

    /** Everything that paging from the first page to the last one showed. */
    private record Read(
            List<String> ids, long articles, long stories, Map<ArticleId, StoryGroup> groups) {}

    private static Read read(ArticleSearcher searcher, Criteria criteria, int size) {
        List<String> ids = new ArrayList<>();
        Map<ArticleId, StoryGroup> groups = new HashMap<>();
        List<String> after = List.of();
        while (true) {
            FoundArticles page = page(searcher, criteria, size, after);
            StoryGroups stories = page.stories();
            assertThat(stories).isNotNull();
            assertThat(stories.exact()).isTrue();
            assertThat(stories.cut()).isFalse();
            page.matches().forEach(match -> ids.add(match.id().value()));
            groups.putAll(stories.groups());
            after = page.last();
            if (after.isEmpty() || page.matches().size() < size) {
                return new Read(ids, page.total(), stories.total(), groups);
            }
        }
    }

    private static FoundArticles page(
            ArticleSearcher searcher, Criteria criteria, int size, List<String> after) {
        return searcher.search(
                new PageRequest(TestCriteria.compiled(criteria), size, after, false));
    }
}
