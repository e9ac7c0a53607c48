package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.elastic.ElasticsearchNode;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.ArticleShelf.Renewed;
import mabat.reenrich.ArticleShelf.Result;
import mabat.reenrich.ArticleShelf.Shelved;
import mabat.reenrich.PublishedWalkContract;
import mabat.reenrich.ReplacingContract;
import mabat.reenrich.StaleWalkContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticArticleShelfIT implements StaleWalkContract, ReplacingContract, PublishedWalkContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    /** The longest word that Lucene takes is shorter. */
    private static final String ENDLESS = "x".repeat(40_000);

    private final CorpusOnNode articles = new CorpusOnNode(NODE);

    @BeforeEach
    void empty() {
        articles.removeAll();
    }

    @Override
    public ArticleShelf shelf() {
        return articles.shelf();
    }

    @Override
    public void put(EnrichedArticle article) {
        articles.put(article);
    }

    @Override
    public void remove(ArticleId id) {
        articles.remove(id);
    }

    @Test
    void what_elasticsearch_would_not_take_is_told_and_the_rest_is_taken() {
        List<Renewed> renewed =
                List.of("a", "b", "c").stream()
                        .map(id -> {
                            put(Articles.anArticle().withId(id).build());
                            Shelved before = shelf().find(List.of(new ArticleId(id))).get(0);
                            return new Renewed(
                                    before,
                                    before.content().article(),
                                    before.content()
                                            .findings()
                                            .grouped("d", id.equals("b") ? ENDLESS : "s"));
                        })
                        .toList();

        List<Result> results = shelf().replace(renewed);

        assertThat(results.get(0)).isEqualTo(new Result.Replaced());
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.reason()).contains("story"));
        assertThat(results.get(2)).isEqualTo(new Result.Replaced());
    }
}
