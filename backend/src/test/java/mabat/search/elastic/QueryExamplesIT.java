package mabat.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mabat.article.Language;
import mabat.elastic.ElasticsearchNode;
import mabat.query.QueryExample;
import mabat.search.Criteria;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the help page offers to click works on the corpus a new reader has. */
class QueryExamplesIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeAll
    static void index_the_demo_corpus() {
        DemoIndex.write(NODE);
    }

    static Stream<String> queries() {
        return QueryExample.all().stream()
                .flatMap(example -> Stream.of(example.english(), example.hebrew()))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_example_finds_something_without_a_word_of_warning(String query) {
        SearchAnswer answer =
                DemoIndex.search(NODE).search(Question.first(Criteria.of(query), Language.ENGLISH));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        SearchAnswer.Found.class,
                        found -> {
                            // other spellings are offered beside few results, however right
                            assertThat(found.notices())
                                    .allMatch(notice -> notice.code().startsWith("meant-"));
                            assertThat(found.page().total()).isPositive();
                        });
    }
}
