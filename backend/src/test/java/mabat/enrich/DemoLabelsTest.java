package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.article.TopicFinding;
import mabat.enrich.Enrichment.Preparation;
import mabat.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures enrichment on the demo corpus against the labels of its writers. The bounds lie a little
 * below what was reached, so a change that costs quality is noticed.
 */
class DemoLabelsTest {
    private static final Enrichment ENRICHMENT =
            new StandardEnrichment(
                    Knowledge.standard(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    private static final List<String> LANGUAGES = List.of("en", "he");

    private final Map<String, Score> scores = new TreeMap<>();

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        void add(Set<String> found, Set<String> labelled) {
            for (String id : found) {
                if (labelled.contains(id)) {
                    right++;
                } else {
                    wrong++;
                }
            }
            missed += (int) labelled.stream().filter(id -> !found.contains(id)).count();
        }

        double f1() {
            return 200.0 * right / (2 * right + wrong + missed);
        }
    }

    @Test
    void facets_agree_with_the_labels() throws IOException {
        Map<String, List<Findings>> tellings = findings();
        for (String line : lines("/mabat/enrich/events.tsv")) {
            if (line.startsWith("#") || line.startsWith("stem\t")) {
                continue;
            }
            String[] label = line.split("\t", -1);
            List<Findings> found = tellings.getOrDefault(label[0], List.of());
            assertThat(found).as(label[0]).hasSize(2);
            together("countries", found, EntityKind.COUNTRY, label[2]);
            together("people", found, EntityKind.PERSON, label[4]);
            together("organisations", found, EntityKind.ORGANISATION, label[5]);
            for (int i = 0; i < found.size(); i++) {
                Findings telling = found.get(i);
                String language = LANGUAGES.get(i);
                Set<String> topics = new HashSet<>();
                telling.topics().stream().map(TopicFinding::topic).forEach(topics::add);
                Set<String> subjects = telling.subjects(EntityKind.COUNTRY);
                score("subjects").add(subjects, ids(label[3], language));
                score("subjects " + language).add(subjects, ids(label[3], language));
                score("topics").add(topics, ids(label[6], language));
                score("topics " + language).add(topics, ids(label[6], language));
                score("countries " + language)
                        .add(telling.mentioned(EntityKind.COUNTRY), ids(label[2]));
            }
        }
        Map<String, Double> reached = new TreeMap<>();
        scores.forEach((facet, score) -> reached.put(facet, score.f1()));
        assertThat(reached.get("countries")).as(reached.toString()).isGreaterThan(97);
        assertThat(reached.get("people")).as(reached.toString()).isGreaterThan(97);
        assertThat(reached.get("organisations")).as(reached.toString()).isGreaterThan(87);
        assertThat(reached.get("subjects")).as(reached.toString()).isGreaterThan(90);
        assertThat(reached.get("topics")).as(reached.toString()).isGreaterThan(82.5);
    }

    private void together(String facet, List<Findings> found, EntityKind kind, String labelled) {
        Set<String> all = new HashSet<>();
        found.forEach(telling -> all.addAll(telling.mentioned(kind)));
        all.removeIf(id -> id.startsWith(EntityRef.UNVERIFIED));
        score(facet).add(all, ids(labelled));
    }

    private Score score(String facet) {
        return scores.computeIfAbsent(facet, name -> new Score());
    }

    private static Set<String> ids(String cell) {
        return cell.isEmpty() ? Set.of() : new HashSet<>(List.of(cell.split("\\|", -1)));
    }

    /** Of {@code politics|health@he} the ones that hold for the telling in a language. */
    private static Set<String> ids(String cell, String language) {
        Set<String> ids = new HashSet<>();
        for (String id : ids(cell)) {
            int mark = id.indexOf('@');
            if (mark < 0) {
                ids.add(id);
            } else if (id.substring(mark + 1).equals(language)) {
                ids.add(id.substring(0, mark));
            }
        }
        return ids;
    }

    private static Map<String, List<Findings>> findings() throws IOException {
        Map<String, List<Findings>> byEvent = new HashMap<>();
        JsonMapper mapper = new JsonMapper();
        for (int year = 2021; year <= 2026; year++) {
            for (String line : lines("/mabat/demo/" + year + ".jsonl")) {
                JsonNode node = mapper.readTree(line);
                String id = node.path("id").stringValue();
                IncomingArticle incoming =
                        new IncomingArticle(
                                id,
                                null,
                                null,
                                null,
                                null,
                                node.path("title").stringValue(),
                                node.path("text").stringValue(),
                                node.path("published").stringValue());
                var ready = (Preparation.Ready) ENRICHMENT.prepare(incoming);
                int language = LANGUAGES.indexOf(id.substring(id.lastIndexOf('-') + 1));
                List<Findings> tellings =
                        byEvent.computeIfAbsent(
                                id.substring(0, id.lastIndexOf('-')), stem -> new ArrayList<>());
                tellings.add(Math.min(language, tellings.size()), ENRICHMENT.find(ready.article()));
            }
        }
        return byEvent;
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DemoLabelsTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
