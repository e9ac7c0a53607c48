package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import mabat.article.Article;
import mabat.article.EntityKind;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment.Preparation;
import mabat.ingest.ArticleFiles;
import mabat.ingest.IngestItem;
import mabat.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Expectations on texts that are not part of the project: those of the folder {@code
 * -Dmabat.shared=…}, by default {@code ../shared} beside the repository. Without them nothing is
 * tested here; what they show is tested on texts of our own as well.
 */
class SharedTextsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("mabat.shared", "../../shared")).toAbsolutePath();
    private static final Enrichment ENRICHMENT =
            new StandardEnrichment(
                    Knowledge.standard(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void the_english_report_is_about_china_and_belarus_and_their_leaders() {
        Article article = seed("english.txt");
        Findings findings = ENRICHMENT.find(article);

        assertThat(findings.subjects(EntityKind.COUNTRY)).containsExactly("BY", "CN");
        assertThat(findings.leaders()).contains("xi-jinping", "alexander-lukashenko");
        assertThat(findings.mentioned(EntityKind.ORGANISATION)).contains("sco");
        assertThat(findings.mentioned(EntityKind.COUNTRY)).doesNotContain("MY");
        assertThat(day(article)).isIn("2022-09-15", "2022-09-16");
    }

    @Test
    void the_hebrew_report_gives_the_same_ids_and_more_leaders() {
        Article article = seed("hebrew.txt");
        Findings findings = ENRICHMENT.find(article);

        assertThat(findings.subjects(EntityKind.COUNTRY)).containsExactly("BY", "CN");
        assertThat(findings.leaders())
                .contains(
                        "xi-jinping",
                        "alexander-lukashenko",
                        "vladimir-putin",
                        "li-keqiang",
                        "ebrahim-raisi");
        assertThat(findings.mentioned(EntityKind.ORGANISATION)).contains("sco");
        assertThat(findings.mentioned(EntityKind.COUNTRY)).doesNotContain("MY");
        assertThat(day(article)).isEqualTo("2023-03-01");
    }

    @Test
    void both_versions_of_parallel_news_are_about_the_same_countries() throws IOException {
        Path file = SHARED.resolve("texts/parallel-news.jsonl");
        assumeThat(file).exists();
        Map<String, Set<String>> english = new HashMap<>();
        Map<String, Set<String>> hebrew = new HashMap<>();
        JsonMapper mapper = new JsonMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            IncomingArticle incoming =
                    IncomingArticle.of(node.path("title").asString(), node.path("text").asString());
            Article article = ((Preparation.Ready) ENRICHMENT.prepare(incoming)).article();
            (node.path("language").asString().equals("he") ? hebrew : english)
                    .put(
                            node.path("id").asString().replaceFirst("-(he|en)$", ""),
                            ENRICHMENT.find(article).subjects(EntityKind.COUNTRY));
        }
        int same = 0;
        int all = 0;
        for (Map.Entry<String, Set<String>> entry : english.entrySet()) {
            Set<String> other = hebrew.getOrDefault(entry.getKey(), Set.of());
            same += 2 * (int) entry.getValue().stream().filter(other::contains).count();
            all += entry.getValue().size() + other.size();
        }
        assertThat(100.0 * same / all).isGreaterThan(92);
    }

    private static Article seed(String name) {
        Path file = SHARED.resolve("seeds").resolve(name);
        assumeThat(file).exists();
        try (var items = ArticleFiles.read(file)) {
            var item = (IngestItem.Readable) items.findFirst().orElseThrow();
            return ((Preparation.Ready) ENRICHMENT.prepare(item.article())).article();
        }
    }

    private static String day(Article article) {
        return article.publishedIfKnown().orElseThrow().at().toString().substring(0, 10);
    }
}
