package mabat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnalysisVersionTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/mabat/analysis/terms.golden.tsv");

    private static final List<String> TEXTS =
            List.of(
                    "ולכשנשיא ארה\"ב נפגש בבייג׳ינג עם שי ג׳ינפינג",
                    "הממשלה הודיעה כי תבחן את הסנקציות על בלארוס ב־2023",
                    "למנכ\"לים ולח\"כים: דו\"חות מחו\"ל",
                    "שָׁלוֹם לַכֹּל, תל־אביב ובית-הספר ה-CIA",
                    "The leaders' talks on missiles; U.S. sanctions, organizations united",
                    "ללוקשנקו ולקוסטולני באירן");

    @Test
    void terms_do_not_change_without_a_new_version() throws IOException {
        String terms = written();
        if (Boolean.getBoolean("mabat.golden.write")) {
            Files.writeString(GOLDEN, terms);
        }
        assertThat(terms)
                .as(
                        "other terms: raise AnalysisVersion.RULES, unless the lexicon changed, and run"
                                + " again with -Dmabat.golden.write=true")
                .isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void a_version_is_read_back() {
        AnalysisVersion version = AnalysisVersion.current();

        assertThat(AnalysisVersion.parse(version.toString())).isEqualTo(version);
        assertThat(AnalysisVersion.parse("").rules()).isZero();
    }

    private static String written() {
        return Stream.concat(
                        Stream.of("# analysis " + AnalysisVersion.current()),
                        TEXTS.stream()
                                .flatMap(text -> AnalysisReport.of(text).tokens().stream())
                                .map(AnalysisVersionTest::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(AnalysisReport.Token token) {
        return token.surface()
                + "\t"
                + token.terms().stream()
                        .map(AnalysisReport.Term::text)
                        .collect(Collectors.joining(","));
    }
}
