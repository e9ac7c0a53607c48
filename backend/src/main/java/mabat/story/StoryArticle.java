package mabat.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * One article of a story.
 *
 * @param outlet empty when unknown
 * @param published absent when unknown
 * @param subjects what it is about, topics included
 * @param duplicates the group of articles that repeat each other nearly word for word; empty when
 *     nobody has looked yet
 */
public record StoryArticle(
        ArticleId id,
        String title,
        String outlet,
        Language language,
        @Nullable PublicationDate published,
        Instant firstSeen,
        List<EntityRef> subjects,
        String duplicates) {
    /** By publication; those without a date last, in the order they reached us. */
    static final Comparator<StoryArticle> BY_TIME =
            Comparator.comparing(StoryArticle::time)
                    .thenComparing(StoryArticle::firstSeen)
                    .thenComparing(StoryArticle::id);

    public StoryArticle {
        subjects = List.copyOf(subjects);
    }

    private Instant time() {
        return published == null ? Instant.MAX : published.at();
    }

    /** The day of publication, UTC; absent when it is not known to the day. */
    @Nullable LocalDate day() {
        if (published == null) {
            return null;
        }
        return switch (published.precision()) {
            case MINUTE, DAY -> LocalDate.ofInstant(published.at(), ZoneOffset.UTC);
            case MONTH, YEAR -> null;
        };
    }
}
