package mabat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mabat.query.Expression;
import mabat.query.Span;
import mabat.search.marks.WordMarker;
import org.junit.jupiter.api.Test;

/** Words near each other are marked exactly where trying every combination finds them near. */
class NearMarksTest {
    private static final int CASES = 3000;
    private static final long SEED = Long.getLong("mabat.seed", new Random().nextLong());
    private static final Span AT = new Span(0, 0);
    private static final List<String> WORDS = List.of("trade", "peace", "river", "נהר", "שלום");

    private final Random random = new Random(SEED);

    @Test
    void marks_are_there_exactly_when_the_words_are_near() {
        int near = 0;
        for (int i = 0; i < CASES; i++) {
            String text = words(2 + random.nextInt(14));
            Expression.Text query = near();
            boolean found = !new AnalysedText(List.of(text)).places(query).isEmpty();
            WordMarker marker = WordMarker.of(new Condition.Words(query, Condition.Place.ANYWHERE));

            assertThat(!marker.in("", "", List.of(text)).isEmpty())
                    .as("seed " + SEED + ", case " + i + ": " + query + " in " + text)
                    .isEqualTo(found);
            near += found ? 1 : 0;
        }
        assertThat(near).as("cases with something near").isBetween(CASES / 10, CASES * 9 / 10);
    }

    private Expression.Text near() {
        List<Expression.Text> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new Expression.Phrase("", words(2), AT);
                        case 1 -> new Expression.Exact(words(1), AT);
                        default -> new Expression.Word(words(1), AT);
                    });
        }
        return random.nextInt(4) == 0
                ? new Expression.SameParagraph(parts, AT)
                : new Expression.Near(parts, 1 + random.nextInt(4), random.nextBoolean(), AT);
    }

    private String words(int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
