package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.reenrich.ArticleShelf.Shelved;

/** What tests of an {@link ArticleShelf} need; each starts with an empty one. */
public interface ShelfContract {
    Wanted NEW = new Wanted("new", Map.of());

    /** The same one during a test. */
    ArticleShelf shelf();

    /** As somebody else writes it, in place of one that may be there. */
    void put(EnrichedArticle article);

    void remove(ArticleId id);

    static List<String> ids(List<Shelved> batch) {
        return batch.stream().map(one -> one.content().article().id().value()).toList();
    }

    /** Ids of each batch, sorted: the order of stale articles is nobody's business. */
    default List<List<String>> stale(Wanted wanted, int size) {
        List<List<String>> batches = new ArrayList<>();
        assertThat(
                        shelf().stale(
                                        wanted,
                                        size,
                                        batch -> {
                                            batches.add(ids(batch).stream().sorted().toList());
                                            return true;
                                        }))
                .isTrue();
        return batches;
    }
}
