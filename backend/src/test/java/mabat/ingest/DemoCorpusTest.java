package mabat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mabat.article.IncomingArticle;
import org.junit.jupiter.api.Test;

class DemoCorpusTest {
    private final List<IncomingArticle> articles =
            DemoCorpus.items().stream()
                    .map(item -> ((IngestItem.Readable) item).article())
                    .toList();

    @Test
    void every_event_is_told_once_in_each_language() {
        Map<String, List<String>> languages =
                articles.stream()
                        .collect(
                                Collectors.groupingBy(
                                        article -> event(article),
                                        Collectors.mapping(
                                                article -> String.valueOf(article.language()),
                                                Collectors.toList())));

        assertThat(languages).hasSizeGreaterThanOrEqualTo(70);
        assertThat(languages)
                .allSatisfy(
                        (event, told) -> assertThat(told).containsExactlyInAnyOrder("he", "en"));
    }

    @Test
    void every_brief_has_80_to_250_words_and_a_day() {
        assertThat(articles)
                .allSatisfy(article -> {
                    assertThat(article.text().split("\\s+"))
                            .as(article.id())
                            .hasSizeBetween(80, 250);
                    assertThat(article.published()).matches("202[1-6]-\\d\\d-\\d\\d");
                });
    }

    @Test
    void the_outlets_are_ours() {
        Set<String> outlets =
                articles.stream()
                        .map(article -> String.valueOf(article.outlet()))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(outlets)
                .containsExactlyInAnyOrder(
                        "Atlas Evening Post",
                        "Meridian Desk",
                        "North Pier Dispatch",
                        "The Harbour Courier",
                        "הדסק המרידיאני",
                        "יומן הצפון",
                        "כתב העת אטלס",
                        "מבט מהנמל");
    }

    private static String event(IncomingArticle article) {
        return String.valueOf(article.id()).replaceAll("-(he|en)$", "");
    }
}
