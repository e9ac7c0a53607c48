package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment.Preparation;
import mabat.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is found in Hebrew tellings of the demo corpus against {@code mentions-he.tsv},
 * where somebody who read them wrote down whom and what they mention. The bounds lie a little below
 * what was reached.
 */
class HebrewMentionsTest {
    private static final Enrichment ENRICHMENT =
            new StandardEnrichment(
                    Knowledge.standard(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    private final Map<EntityKind, Score> scores = new EnumMap<>(EntityKind.class);
    private final List<String> differences = new ArrayList<>();

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return 100.0 * right / (right + wrong);
        }

        double recall() {
            return 100.0 * right / (right + missed);
        }

        double f1() {
            return 200.0 * right / (2 * right + wrong + missed);
        }
    }

    @Test
    void what_a_reader_sees_mentioned_is_found() throws IOException {
        Map<String, JsonNode> tellings = tellings();
        int rows = 0;
        for (String line : lines("/mabat/enrich/mentions-he.tsv")) {
            if (line.startsWith("#") || line.startsWith("stem\t")) {
                continue;
            }
            rows++;
            String[] label = line.split("\t", -1);
            Findings found = find(Objects.requireNonNull(tellings.get(label[0]), label[0]));
            compare(label[0], found, EntityKind.COUNTRY, label[1]);
            compare(label[0], found, EntityKind.PERSON, label[2]);
            compare(label[0], found, EntityKind.ORGANISATION, label[3]);
        }
        assertThat(rows).isEqualTo(60);
        assertReached(EntityKind.COUNTRY, 98.5);
        assertReached(EntityKind.PERSON, 98.5);
        assertReached(EntityKind.ORGANISATION, 96);
    }

    private void assertReached(EntityKind kind, double least) {
        Score score = Objects.requireNonNull(scores.get(kind));
        assertThat(score.f1())
                .as(
                        "%s: precision %.1f, recall %.1f; %s",
                        kind, score.precision(), score.recall(), differences)
                .isGreaterThan(least);
    }

    private void compare(String stem, Findings findings, EntityKind kind, String labelled) {
        Set<String> found = new TreeSet<>(findings.mentioned(kind));
        found.removeIf(id -> id.startsWith(EntityRef.UNVERIFIED));
        Set<String> expected = labelled.isEmpty() ? Set.of() : Set.of(labelled.split("\\|", -1));
        Score score = scores.computeIfAbsent(kind, any -> new Score());
        for (String id : found) {
            if (expected.contains(id)) {
                score.right++;
            } else {
                score.wrong++;
                differences.add("+" + id + " in " + stem);
            }
        }
        for (String id : expected) {
            if (!found.contains(id)) {
                score.missed++;
                differences.add("-" + id + " in " + stem);
            }
        }
    }

    private static Findings find(JsonNode telling) {
        IncomingArticle incoming =
                new IncomingArticle(
                        telling.path("id").stringValue(),
                        null,
                        null,
                        null,
                        null,
                        telling.path("title").stringValue(),
                        telling.path("text").stringValue(),
                        telling.path("published").stringValue());
        return ENRICHMENT.find(((Preparation.Ready) ENRICHMENT.prepare(incoming)).article());
    }

    /** The Hebrew tellings by the stem of their ids. */
    private static Map<String, JsonNode> tellings() throws IOException {
        Map<String, JsonNode> byStem = new HashMap<>();
        JsonMapper mapper = new JsonMapper();
        for (int year = 2021; year <= 2026; year++) {
            for (String line : lines("/mabat/demo/" + year + ".jsonl")) {
                JsonNode node = mapper.readTree(line);
                String id = node.path("id").stringValue();
                if (id.endsWith("-he")) {
                    byStem.put(id.substring(0, id.length() - 3), node);
                }
            }
        }
        return byStem;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HebrewMentionsTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
