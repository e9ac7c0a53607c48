package mabat.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mabat.article.EntityKind;
import mabat.article.Findings;
import org.junit.jupiter.api.Test;

/**
 * Measures what is found in Hebrew tellings of the demo corpus against {@code mentions-he.tsv},
 * where somebody who read them wrote down whom and what they mention. The bounds lie a little below
 * what was reached.
 */
class HebrewMentionsTest {
    private static final List<EntityKind> COLUMNS =
            List.of(EntityKind.COUNTRY, EntityKind.PERSON, EntityKind.ORGANISATION);

    @Test
    void what_a_reader_sees_mentioned_is_found() {
        Map<String, Findings> tellings = LabelledDemo.findings();
        Map<EntityKind, LabelScore> scores = new EnumMap<>(EntityKind.class);
        List<String[]> labels = LabelledDemo.rows("/mabat/enrich/mentions-he.tsv");
        for (String[] label : labels) {
            Findings telling = Objects.requireNonNull(tellings.get(label[0] + "-he"), label[0]);
            for (int i = 0; i < COLUMNS.size(); i++) {
                EntityKind kind = COLUMNS.get(i);
                scores.computeIfAbsent(kind, none -> new LabelScore())
                        .add(
                                label[0],
                                LabelledDemo.listed(telling, kind),
                                LabelledDemo.ids(label[1 + i]));
            }
        }
        assertThat(labels).hasSize(60);
        assertReached(scores, EntityKind.COUNTRY, 98.5);
        assertReached(scores, EntityKind.PERSON, 98.5);
        assertReached(scores, EntityKind.ORGANISATION, 96);
    }

    private static void assertReached(
            Map<EntityKind, LabelScore> scores, EntityKind kind, double least) {
        LabelScore score = Objects.requireNonNull(scores.get(kind));
        assertThat(score.f1()).as("%s: %s", kind, score).isGreaterThan(least);
    }
}
