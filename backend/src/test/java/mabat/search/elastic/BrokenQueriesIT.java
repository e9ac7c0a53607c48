package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.query.Tables;
import mabat.search.ArticleSearch;
import mabat.search.ArticleStatistics;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import mabat.search.TestCriteria;
import mabat.search.World;
import mabat.suggest.OfferedQueries;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No query, however broken, is an exception; what is offered instead can be searched. */
class BrokenQueriesIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    private final ArticleStatistics statistics =
            new ElasticArticleStatistics(NODE.elasticsearch(), NODE.names());

    private final SearchService search =
            new ArticleSearch(
                    TestCriteria.reader().bounded(statistics),
                    new ElasticArticleSearcher(NODE.elasticsearch(), NODE.names()),
                    World.KNOWLEDGE,
                    new OfferedQueries(TestCriteria.reader(), statistics, World.KNOWLEDGE),
                    World.CLOCK);

    static Stream<String> queries() {
        return Stream.concat(
                Stream.of("errors.tsv", "notices.tsv")
                        .flatMap(table -> Tables.read(Tables.class, table).stream())
                        .map(row -> row.get(0)),
                Stream.of("(".repeat(100) + "a" + ")".repeat(100), "word ".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void broken_query_is_answered_and_so_is_its_repair(String query) {
        switch (search.search(question(query))) {
            case SearchAnswer.Unreadable(var problem) ->
                    assertThat(search.search(question(problem.repair()))).isNotNull();
            case SearchAnswer.Found(var page, var reading, var notices) ->
                    assertThat(List.copyOf(notices)).isNotEmpty();
        }
    }

    private static Question question(String query) {
        return Question.first(Criteria.of(query), Language.ENGLISH);
    }
}
