package mabat.reenrich;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mabat.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * How far the groups are found anew. Articles are gone through from the oldest to the newest.
 *
 * @param days of the articles that changed in a way that may change their groups
 * @param begun whether all articles are up to date and groups are being found
 * @param reached where to go on, in the shelf's own words; empty at the beginning
 */
public record Regrouped(Days days, boolean begun, String reached, Progress progress) {
    /**
     * Some days.
     *
     * @param first absent when no dated article changed
     * @param undated whether articles without a date changed
     */
    public record Days(@Nullable LocalDate first, @Nullable LocalDate last, boolean undated) {
        boolean none() {
            return first == null && !undated;
        }

        Days with(Article article) {
            return article.publishedIfKnown()
                    .map(published -> LocalDate.ofInstant(published.at(), ZoneOffset.UTC))
                    .map(day -> new Days(least(first, day), most(last, day), undated))
                    .orElseGet(() -> new Days(first, last, true));
        }

        private static LocalDate least(@Nullable LocalDate one, LocalDate other) {
            return one == null || other.isBefore(one) ? other : one;
        }

        private static LocalDate most(@Nullable LocalDate one, LocalDate other) {
            return one == null || other.isAfter(one) ? other : one;
        }
    }

    static Regrouped nothing() {
        return new Regrouped(new Days(null, null, false), false, "", Progress.none());
    }

    /** Articles change again, so whatever was found has to be looked at once more. */
    Regrouped waiting() {
        return new Regrouped(days, false, "", Progress.none());
    }

    Regrouped changed(List<Article> articles) {
        Days all = days;
        for (Article article : articles) {
            all = all.with(article);
        }
        return new Regrouped(all, begun, reached, progress);
    }

    Regrouped begun(long total) {
        return new Regrouped(days, true, "", Progress.none().leaving(total));
    }

    Regrouped further(String place, Progress now) {
        return new Regrouped(days, begun, place, now);
    }
}
