package mabat.reenrich.elastic;

import java.util.List;
import java.util.function.Predicate;
import mabat.article.ArticleId;
import mabat.reenrich.ArticleShelf;
import mabat.reenrich.Regrouped.Days;
import mabat.reenrich.Wanted;

/** Does what another shelf does. */
abstract class PassingShelf implements ArticleShelf {
    private final ArticleShelf other;

    PassingShelf(ArticleShelf other) {
        this.other = other;
    }

    @Override
    public long countStale(Wanted wanted) {
        return other.countStale(wanted);
    }

    @Override
    public boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch) {
        return other.stale(wanted, size, batch);
    }

    @Override
    public long count(Days days) {
        return other.count(days);
    }

    @Override
    public boolean published(Days days, String behind, int size, Walk walk) {
        return other.published(days, behind, size, walk);
    }

    @Override
    public List<Shelved> find(List<ArticleId> ids) {
        return other.find(ids);
    }
}
