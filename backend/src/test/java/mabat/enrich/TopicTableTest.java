package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mabat.article.Article;
import mabat.article.IncomingArticle;
import mabat.article.TopicFinding;
import mabat.enrich.Enrichment.Preparation;
import mabat.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headlines with the topics that they must and must not have, for readers of Hebrew. */
class TopicTableTest {
    private static final Enrichment ENRICHMENT =
            new StandardEnrichment(
                    Knowledge.standard(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    record Row(String headline, List<String> must, List<String> mustNot) {
        @Override
        public String toString() {
            return headline;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_headline_has_the_topics_it_is_about(Row row) {
        var ready = (Preparation.Ready) ENRICHMENT.prepare(IncomingArticle.of(row.headline(), ""));
        Article article = ready.article();
        Set<String> found = new TreeSet<>();
        ENRICHMENT.find(article).topics().stream().map(TopicFinding::topic).forEach(found::add);
        assertThat(found).containsAll(row.must());
        if (row.mustNot().contains("*")) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(row.must());
        } else {
            assertThat(found).noneMatch(row.mustNot()::contains);
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TopicTableTest.class.getResourceAsStream("headlines.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .map(cells -> new Row(cells[0], ids(cells[1]), ids(cells[2])))
                            .toList()
                            .stream();
        }
    }

    private static List<String> ids(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }
}
