package mabat.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mabat.query.QueryReading.Read;
import mabat.query.QueryReading.Unclear;
import org.junit.jupiter.api.Test;

/**
 * Random and mutated queries, others in every run; a failure names the seed that brings it back as
 * {@code -Dmabat.seed=…}. {@code -Dmabat.queries=1000000} asks for more of them.
 */
class RandomQueriesTest {
    private static final int QUERIES = Integer.getInteger("mabat.queries", 20_000);
    private static final long SEED = Long.getLong("mabat.seed", new Random().nextLong());

    private static final long MOST_LOOKS = 24;

    private static final List<String> PIECES =
            List.of(
                    "AND",
                    "OR",
                    "NOT",
                    "או",
                    "וגם",
                    "וללא",
                    "NEAR/3",
                    "ADJ/2",
                    "SAME",
                    "NEAR",
                    "ATLEAST/2",
                    "ATLEAST/2(",
                    "קרוב/5",
                    "(",
                    ")",
                    "((",
                    "\"",
                    "״",
                    "''",
                    "'",
                    "-",
                    "--",
                    "=",
                    "*",
                    "~",
                    "~5",
                    "|",
                    "||",
                    "&",
                    ":",
                    "title:",
                    "country:",
                    "date:",
                    "כותרת:",
                    "מדינה:",
                    "foo:",
                    "2023-03",
                    "..",
                    ">=",
                    "7d",
                    "ארה\"ב",
                    "שב\"כ",
                    "ב\"טלפון\"",
                    "ב",
                    "ו",
                    "סין",
                    "בלארוס",
                    "china",
                    "belaru*",
                    "xi~",
                    "x",
                    "ם",
                    "\u05B8",
                    "\u200F",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "/",
                    "^",
                    "[",
                    "]",
                    "!",
                    "\t",
                    "\u00A0",
                    "é",
                    "中",
                    "5",
                    "%",
                    "ﬁ",
                    "İ",
                    "\u0000",
                    "\"a b\"",
                    "\"a b\"~5",
                    "{",
                    "}",
                    "\\");

    @Test
    void every_text_is_read_or_refused_with_a_repair_that_can_be_read() {
        System.Logger log = System.getLogger(RandomQueriesTest.class.getName());
        log.log(System.Logger.Level.INFO, "seed " + SEED);
        Random random = new Random(SEED);
        List<String> examples =
                Stream.of("readings.tsv", "errors.tsv", "notices.tsv")
                        .flatMap(t -> Tables.read(RandomQueriesTest.class, t).stream())
                        .map(row -> row.get(0))
                        .toList();
        long refused = 0;
        for (int i = 0; i < QUERIES; i++) {
            String query = random.nextBoolean() ? random(random) : mutated(examples, random);
            if (!holds(query)) {
                refused++;
            }
        }
        assertThat(refused).as("seed %s", SEED).isBetween(QUERIES / 10L, QUERIES * 9L / 10);
    }

    @Test
    void work_grows_with_the_length_and_the_quotes_of_a_query_only() {
        for (String piece :
                List.of(
                        "\"", "ב\"", "ב\"טל ", "ב\"ב\"", "(", "-", "a:", "=\"", "\"a", "ו\"ab\"",
                        "''")) {
            bounded(piece.repeat(QueryLimits.MOST_CHARACTERS / piece.length()));
        }
    }

    /** Steps, not time: every quote may look for its end once or twice, and each letter is near. */
    private static void bounded(String query) {
        QueryText text = QueryText.of(query);
        var unused = new Lexer(text, new Findings(query)).tokens();
        long quotes = IntStream.range(0, text.length()).filter(i -> text.at(i) == '"').count();
        assertThat(text.looks())
                .as("seed %s: <%s>", SEED, query)
                .isLessThanOrEqualTo(MOST_LOOKS * (query.length() + 1) * (quotes + 1));
    }

    /** Whether the query was read. */
    private static boolean holds(String query) {
        bounded(query);
        switch (QueryParser.parse(query)) {
            case Read(Expression tree, List<Problem> notices) -> {
                inside(query, notices);
                String canonical = CanonicalText.of(tree);
                assertThat(QueryParser.parse(canonical))
                        .as("seed %s: <%s> prints <%s>", SEED, query, canonical)
                        .isInstanceOfSatisfying(
                                Read.class,
                                again ->
                                        assertThat(Shape.of(again.tree()))
                                                .as(
                                                        "seed %s: <%s> prints <%s>",
                                                        SEED, query, canonical)
                                                .isEqualTo(Shape.of(tree)));
                return true;
            }
            case Unclear(Problem problem) -> {
                inside(query, List.of(problem));
                assertThat(QueryParser.parse(problem.repair()))
                        .as("seed %s: <%s> repaired <%s>", SEED, query, problem.repair())
                        .isInstanceOf(Read.class);
                return false;
            }
        }
    }

    private static void inside(String query, List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.at().end())
                    .as("seed %s: <%s> %s", SEED, query, problem)
                    .isLessThanOrEqualTo(query.length());
            assertThat(problem.detail()).as(query).doesNotContain("{0}");
        }
    }

    private static String random(Random random) {
        StringBuilder query = new StringBuilder();
        int pieces = 1 + random.nextInt(random.nextInt(20) == 0 ? 120 : 9);
        for (int i = 0; i < pieces; i++) {
            query.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                query.append(' ');
            }
        }
        return query.toString();
    }

    private static String mutated(List<String> examples, Random random) {
        StringBuilder query = new StringBuilder(examples.get(random.nextInt(examples.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(query.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> query.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> query.delete(at, Math.min(query.length(), at + 1 + random.nextInt(3)));
                default -> query.append(' ').append(examples.get(random.nextInt(examples.size())));
            }
        }
        return query.toString();
    }
}
