package mabat.benchmark.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mabat.article.Article;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment;
import mabat.enrich.StandardEnrichment;
import mabat.knowledge.Knowledge;
import mabat.knowledge.Sighting;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles of 350 words, Hebrew and English in turn, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class NameReading {
    private static final int WORDS = 350;
    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2026;

    private final Knowledge knowledge = Knowledge.standard();
    private final Enrichment enrichment = new StandardEnrichment(knowledge, Clock.systemUTC());
    private final List<Article> articles = new ArrayList<>();
    private int next;

    /** Joins briefs of one language until an article is long enough. */
    @Setup
    public void gather() throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (String language : List.of("he", "en")) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                gather(language, year, mapper);
            }
        }
    }

    private void gather(String language, int year, JsonMapper mapper) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in =
                Objects.requireNonNull(
                        NameReading.class.getResourceAsStream("/mabat/demo/" + year + ".jsonl"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode brief = mapper.readTree(line);
                if (!brief.path("language").stringValue().equals(language)) {
                    continue;
                }
                text.append(brief.path("text").stringValue()).append("\n\n");
                if (text.toString().split("\\s+").length >= WORDS) {
                    add(brief.path("title").stringValue(), text.toString());
                    text.setLength(0);
                }
            }
        }
    }

    private void add(String title, String text) {
        String[] words = text.split("(?<=\\s)(?=\\S)");
        String cut = String.join("", List.of(words).subList(0, WORDS));
        var incoming = new IncomingArticle(null, null, null, null, null, title, cut, "2023-06-01");
        articles.add(((Enrichment.Preparation.Ready) enrichment.prepare(incoming)).article());
    }

    private Article article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    /** The names alone. */
    @Benchmark
    public List<Sighting> names() {
        return knowledge.sightings(article().paragraphs(), null);
    }

    /** Everything that enrichment finds. */
    @Benchmark
    public Findings findings() {
        return enrichment.find(article());
    }
}
