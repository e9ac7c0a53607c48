package mabat.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.query.QueryExample;
import mabat.ui.Translations;
import org.junit.jupiter.api.Test;

/** The page and the document tell the same, because both come from one table. */
class HelpDocumentationTest {
    private static final Path DOCUMENT = Path.of("../docs/query-language.md");

    @Test
    void the_document_has_the_rules_and_examples_of_the_help_page_in_its_order()
            throws IOException {
        assertThat(
                        Files.readAllLines(DOCUMENT).stream()
                                .filter(line -> line.startsWith("| `"))
                                .toList())
                .isEqualTo(rows());
    }

    private static List<String> rows() {
        Translations texts = new Translations();
        Map<String, Set<String>> examples = new LinkedHashMap<>();
        for (QueryExample example : QueryExample.all()) {
            examples.computeIfAbsent(example.rule(), rule -> new LinkedHashSet<>())
                    .add(example.english());
        }
        QueryExample.all().stream()
                .forEach(example ->
                        examples.getOrDefault(example.rule(), Set.of()).add(example.hebrew()));
        return examples.entrySet().stream()
                .map(rule ->
                        rule.getValue().stream()
                                .map(query -> "`" + query.replace("|", "\\|") + "`")
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                "| ",
                                                " | "
                                                        + texts.getTranslation(
                                                                "help.rule." + rule.getKey(),
                                                                Locale.ENGLISH)
                                                        + " |")))
                .toList();
    }
}
