package mabat.search.elastic;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.elastic.ElasticsearchNode;
import mabat.search.ArticleStatistics;
import mabat.search.ArticleStatistics.Headline;
import mabat.search.Criteria;
import mabat.search.TestCriteria;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticArticleStatisticsIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private final ArticleStatistics statistics =
            new ElasticArticleStatistics(NODE.elasticsearch(), NODE.names());

    @BeforeAll
    static void index() {
        IndexedArticles.write(
                NODE,
                List.of(
                        anArticle()
                                .withId("a")
                                .titled("Parliament votes")
                                .saying("A parliamentary session, parley and parcel.")
                                .build(),
                        anArticle()
                                .withId("b")
                                .titled("הפרלמנט הצביע")
                                .saying("חברי הפרלמנט הצביעו.", words(1200))
                                .build()));
    }

    @Test
    void searches_are_counted_in_their_order() {
        assertThat(
                        statistics.counts(
                                List.of(
                                        TestCriteria.compiled(Criteria.of("nothing")),
                                        TestCriteria.compiled(Criteria.everything()),
                                        TestCriteria.compiled(Criteria.of("parcel")))))
                .containsExactly(0L, 2L, 1L);
    }

    @Test
    void a_sample_has_headlines_and_leads_of_matching_articles() {
        assertThat(statistics.sample(TestCriteria.compiled(Criteria.of("parcel")), 10))
                .containsExactly(
                        new Headline(
                                "Parliament votes", "A parliamentary session, parley and parcel."));
        assertThat(statistics.sample(TestCriteria.compiled(Criteria.everything()), 1)).hasSize(1);
    }

    @Test
    void misspelled_words_get_words_of_articles_and_others_get_none() {
        var spellings = statistics.spellings(List.of("parlament", "הפרלמנת", "parcel", "qqqqqq"));

        assertThat(spellings).containsOnlyKeys("parlament", "הפרלמנת");
        assertThat(spellings.getOrDefault("parlament", List.of())).contains("parliament");
        assertThat(spellings.getOrDefault("הפרלמנת", List.of())).contains("הפרלמנט");
    }

    @Test
    void endings_are_different_words_that_begin_alike() {
        assertThat(statistics.endings("parl")).isEqualTo(2);
        assertThat(statistics.endings("PAR")).isEqualTo(3);
        assertThat(statistics.endings("parliament")).isEqualTo(1);
        assertThat(statistics.endings("xyz")).isZero();
        assertThat(statistics.endings("פרל")).isPositive();
    }

    private static String words(int many) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < many; i++) {
            words.append("zoo").append(Integer.toString(i, 26)).append("x ");
        }
        return words.toString();
    }

    @Test
    void endings_are_counted_beyond_the_bound() {
        assertThat(statistics.endings("zoo")).isGreaterThan(1000);
    }
}
