package mabat.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.Mention;
import mabat.article.TextPlace;
import mabat.knowledge.Correction;
import mabat.knowledge.Knowledge;
import mabat.knowledge.NameRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Reviewed table of what editors may change and what they are told when they may not. */
class CorrectionTableTest {
    private static final List<Correction> STANDING =
            List.of(new Correction.Merge("unverified:a", "unverified:b"));
    private static final NameRegister REGISTER = Knowledge.standard().register(STANDING);
    private static final Findings FOUND = withMention(Articles.anArticle().findings());

    static Stream<String> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        CorrectionTableTest.class.getResourceAsStream("corrections.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_is_answered_as_the_table_says(String row) {
        String[] cells = row.split("\t", -1);

        assertThat(answer(fields(cells[1]))).as(row).isEqualTo(cells[0]);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_can_be_read_is_stored_and_read_again_unchanged(String row) {
        CorrectionFields fields = fields(row.split("\t", -1)[1]);
        if (!answer(fields).equals("!")) {
            Correction correction = fields.toCorrection();
            JsonMapper json = new JsonMapper();
            String stored = json.writeValueAsString(CorrectionFields.of(correction));

            assertThat(json.readValue(stored, CorrectionFields.class).toCorrection())
                    .isEqualTo(correction);
        }
    }

    private static String answer(CorrectionFields fields) {
        try {
            CorrectionRules rules =
                    new CorrectionRules(
                            REGISTER,
                            STANDING,
                            id ->
                                    Optional.of(FOUND)
                                            .filter(f -> id.equals(new ArticleId("article-1"))));
            return rules.check(fields.toCorrection()).map(Refusal::code).orElse("ok");
        } catch (CorrectionFields.UnreadableException e) {
            assertThat(e).hasMessageStartingWith("Field '");
            return "!";
        }
    }

    private static Findings withMention(Findings findings) {
        return new Findings(
                List.of(
                        new Mention(
                                EntityRef.country("BY"),
                                List.of(new TextPlace(0, 0, 7)),
                                1,
                                true,
                                new TreeSet<>(List.of("Belarus")))),
                findings.leaders(),
                findings.topics(),
                findings.attribution(),
                findings.contentHash(),
                findings.minhash(),
                findings.duplicates(),
                findings.storyTerms(),
                findings.story(),
                findings.words(),
                findings.enrichedBy());
    }

    private static CorrectionFields fields(String cell) {
        Map<String, String> values =
                Arrays.stream(cell.split("\\|"))
                        .collect(
                                Collectors.toMap(
                                        field -> field.substring(0, field.indexOf('=')),
                                        field -> value(field.substring(field.indexOf('=') + 1))));
        String surfaces = values.get("surfaces");
        return new CorrectionFields(
                values.getOrDefault("kind", ""),
                values.get("entry"),
                values.get("language"),
                values.get("name"),
                values.get("certainty"),
                values.containsKey("surname") ? true : null,
                values.get("type"),
                values.get("of"),
                values.get("english"),
                values.get("hebrew"),
                number(values.get("weight")),
                values.get("from"),
                values.get("to"),
                values.get("into"),
                surfaces == null ? null : List.of(surfaces),
                values.get("article"));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    private static String value(String written) {
        return written.equals("LONG")
                ? "Zorglub ".repeat(20).strip()
                : written.replace("\\u0007", "\u0007")
                        .replace("\\u200f", "\u200f")
                        .replace("\\n", "\n");
    }
}
