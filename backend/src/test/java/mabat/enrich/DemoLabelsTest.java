package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.Findings;
import mabat.article.TopicFinding;
import org.junit.jupiter.api.Test;

/**
 * Measures enrichment on the demo corpus against the labels of its writers. The bounds lie a little
 * below what was reached, so a change that costs quality is noticed.
 */
class DemoLabelsTest {
    private static final List<String> LANGUAGES = List.of("en", "he");

    private final Map<String, Findings> tellings = LabelledDemo.findings();
    private final Map<String, LabelScore> scores = new TreeMap<>();

    @Test
    void facets_agree_with_the_labels() {
        for (String[] label : LabelledDemo.rows("/mabat/enrich/events.tsv")) {
            String event = label[0];
            together("countries", event, EntityKind.COUNTRY, label[2]);
            together("people", event, EntityKind.PERSON, label[4]);
            together("organisations", event, EntityKind.ORGANISATION, label[5]);
            for (String language : LANGUAGES) {
                Findings telling = telling(event, language);
                each("subjects", language, event, telling.subjects(EntityKind.COUNTRY), label[3]);
                each("topics", language, event, topics(telling), label[6]);
                score("countries " + language)
                        .add(
                                event,
                                telling.mentioned(EntityKind.COUNTRY),
                                LabelledDemo.ids(label[2]));
            }
        }
        assertReached("countries", 97);
        assertReached("people", 97);
        assertReached("organisations", 87);
        assertReached("subjects", 90);
        assertReached("topics", 82.5);
    }

    private void assertReached(String facet, double least) {
        Map<String, Double> all = new TreeMap<>();
        scores.forEach((name, score) -> all.put(name, score.f1()));
        assertThat(score(facet).f1()).as("%s of %s", facet, all).isGreaterThan(least);
    }

    private Findings telling(String event, String language) {
        String id = event + "-" + language;
        return Objects.requireNonNull(tellings.get(id), id);
    }

    /** Of both tellings. */
    private void together(String facet, String event, EntityKind kind, String labelled) {
        Set<String> found = new HashSet<>();
        LANGUAGES.forEach(
                language -> found.addAll(LabelledDemo.listed(telling(event, language), kind)));
        score(facet).add(event, found, LabelledDemo.ids(labelled));
    }

    /** Of one telling, for itself and for its language. */
    private void each(
            String facet, String language, String event, Set<String> found, String labelled) {
        Set<String> ids = ids(labelled, language);
        score(facet).add(event, found, ids);
        score(facet + " " + language).add(event, found, ids);
    }

    private LabelScore score(String facet) {
        return scores.computeIfAbsent(facet, name -> new LabelScore());
    }

    private static Set<String> topics(Findings telling) {
        return telling.topics().stream()
                .map(TopicFinding::topic)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of {@code politics|health@he} the ones that hold for the telling in a language. */
    private static Set<String> ids(String cell, String language) {
        Set<String> ids = new HashSet<>();
        for (String id : LabelledDemo.ids(cell)) {
            int mark = id.indexOf('@');
            if (mark < 0) {
                ids.add(id);
            } else if (id.substring(mark + 1).equals(language)) {
                ids.add(id.substring(0, mark));
            }
        }
        return ids;
    }
}
