package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mabat.article.ArticleId;
import mabat.article.Articles;
import mabat.article.EnrichedArticle;
import mabat.article.EntityRef;
import mabat.reenrich.ArticleShelf.Renewed;
import mabat.reenrich.ArticleShelf.Result;
import mabat.reenrich.ArticleShelf.Shelved;
import org.junit.jupiter.api.Test;

/** How every {@link ArticleShelf} finds single articles, and puts renewed ones in their place. */
public interface ReplacingContract extends ShelfContract {
    private static Articles article(String id, String enrichedBy) {
        return Articles.anArticle().withId(id).titled("Of " + id).enrichedBy(enrichedBy);
    }

    private void put(String id, String enrichedBy) {
        put(article(id, enrichedBy).build());
    }

    private Shelved find(String id) {
        return shelf().find(List.of(new ArticleId(id))).get(0);
    }

    private static Renewed renewed(Shelved before) {
        return new Renewed(
                before,
                before.content().article(),
                article(before.content().article().id().value(), "new").findings());
    }

    @Test
    default void articles_are_found_by_id_in_the_order_asked() {
        put("a", "old");
        put("b", "old");

        assertThat(
                        ShelfContract.ids(
                                shelf().find(
                                                List.of(
                                                        new ArticleId("b"),
                                                        new ArticleId("gone"),
                                                        new ArticleId("a")))))
                .containsExactly("b", "a");
        assertThat(shelf().find(List.of())).isEmpty();
    }

    @Test
    default void a_renewed_article_lies_where_the_other_one_was() {
        EnrichedArticle before =
                article("a", "old").about(EntityRef.country("BY")).ofStory("s").copyOf("d").build();
        put(before);
        EnrichedArticle after =
                article("a", "new")
                        .titled("Read again")
                        .saying("Other words.", "And more.")
                        .publishedOn("2024-05-06")
                        .naming(EntityRef.country("CN"))
                        .ofStory("t")
                        .copyOf("e")
                        .build();
        Shelved shelved = find("a");

        assertThat(
                        shelf().replace(
                                        List.of(
                                                new Renewed(
                                                        shelved,
                                                        after.article(),
                                                        after.findings()))))
                .containsExactly(new Result.Replaced());

        assertThat(find("a").content()).isEqualTo(after);
        assertThat(find("a").content().firstSeen()).isEqualTo(before.firstSeen());
        assertThat(find("a").revision()).isNotEqualTo(shelved.revision());
        assertThat(shelf().countStale(NEW)).isZero();
    }

    @Test
    default void nothing_is_left_of_what_a_renewed_article_lacks() {
        put(
                article("a", "old")
                        .at("https://example.org/a")
                        .by("Test Courier", "Dana")
                        .about(EntityRef.country("BY"))
                        .ledBy("xi-jinping")
                        .onTopics("trade")
                        .ofStory("s")
                        .copyOf("d")
                        .telling("country:BY")
                        .signed("1")
                        .build());
        EnrichedArticle bare =
                article("a", "new").by("", "").undated().titled("Bare").saying().build();

        shelf().replace(List.of(new Renewed(find("a"), bare.article(), bare.findings())));

        assertThat(find("a").content()).isEqualTo(bare);
    }

    @Test
    default void what_was_changed_or_removed_meanwhile_is_left_alone_and_the_rest_is_not() {
        for (String id : List.of("a", "changed", "gone", "again", "b")) {
            put(id, "old");
        }
        List<Renewed> renewed =
                List.of("a", "changed", "gone", "again", "b").stream()
                        .map(id -> renewed(find(id)))
                        .toList();
        put(article("changed", "old").titled("Corrected").build());
        remove(new ArticleId("gone"));
        remove(new ArticleId("again"));
        put("again", "old");

        assertThat(shelf().replace(renewed))
                .containsExactly(
                        new Result.Replaced(),
                        new Result.Overtaken(),
                        new Result.Overtaken(),
                        new Result.Overtaken(),
                        new Result.Replaced());

        assertThat(find("changed").content().article().title()).isEqualTo("Corrected");
        assertThat(shelf().find(List.of(new ArticleId("gone")))).isEmpty();
        assertThat(stale(NEW, 10)).containsExactly(List.of("again", "changed"));
    }

    @Test
    default void what_was_replaced_is_not_replaced_again_from_the_same_reading() {
        put("a", "old");
        Shelved read = find("a");
        shelf().replace(List.of(renewed(read)));

        assertThat(shelf().replace(List.of(renewed(read)))).containsExactly(new Result.Overtaken());
        assertThat(shelf().replace(List.of(renewed(find("a")))))
                .containsExactly(new Result.Replaced());
    }

    @Test
    default void nothing_to_replace_has_no_results() {
        assertThat(shelf().replace(List.of())).isEmpty();
    }
}
