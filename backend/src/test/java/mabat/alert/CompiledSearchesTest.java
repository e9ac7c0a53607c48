package mabat.alert;

import static mabat.article.Articles.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mabat.alert.CompiledSearches.Compiled;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.search.Criteria;
import mabat.search.InMemoryArticleSearcher;
import mabat.search.World;
import org.junit.jupiter.api.Test;

class CompiledSearchesTest {
    private final InMemoryArticleSearcher articles = new InMemoryArticleSearcher();
    private final CompiledSearches compiled =
            new CompiledSearches(World.reader().bounded(articles), () -> "1", World.CLOCK);

    @Test
    void wildcard_that_stands_for_too_many_words_cannot_be_watched() {
        String words =
                IntStream.range(0, 1001)
                        .mapToObj(i -> "zoo" + Integer.toString(i, 26) + "q")
                        .collect(Collectors.joining(" "));
        articles.add(anArticle().titled("Zoo").saying(words).build());

        assertThat(compiled.of(saved("sea zoo*")))
                .isInstanceOfSatisfying(
                        Compiled.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).contains("1000", "zoo"));
        assertThat(compiled.of(saved("sea zoo1*"))).isInstanceOf(Compiled.Readable.class);
    }

    private static SavedSearch saved(String query) {
        return new SavedSearch(
                query,
                "noa",
                query,
                "",
                "",
                Sharing.PRIVATE,
                Criteria.of(query),
                World.CLOCK.instant(),
                World.CLOCK.instant(),
                "1");
    }
}
