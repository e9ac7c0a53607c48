package mabat.alert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mabat.article.ArticleId;
import mabat.keep.Keep;
import mabat.keep.Kept;

/** The announcements that count. */
final class Announced {
    private final Announcements announcements;
    private final Keep keep;

    Announced(Announcements announcements, Keep keep) {
        this.announcements = announcements;
        this.keep = keep;
    }

    /** The last round that ended; 0 before the first. */
    long round() {
        return position().map(Position::round).orElse(0L);
    }

    private Optional<Position> position() {
        return keep.find(Position.class, Position.KEY).map(Kept::value);
    }

    /** Articles announced for a search after a round, newest first, and when. */
    Map<ArticleId, Instant> after(String search, long round) {
        return position()
                .map(position -> between(search, round, position.round(), position))
                .orElse(Map.of());
    }

    /**
     * @param upTo inclusive
     */
    Map<ArticleId, Instant> between(String search, long after, long upTo) {
        return position().map(position -> between(search, after, upTo, position)).orElse(Map.of());
    }

    /** Searches with announcements after a round; some may be of rounds that do not count. */
    Set<String> searches(long after) {
        return position()
                .filter(position -> position.round() > after)
                .map(position -> announcements.searchesAfter(after, position.round()))
                .orElse(Set.of());
    }

    private Map<ArticleId, Instant> between(
            String search, long after, long upTo, Position position) {
        Map<ArticleId, Instant> newest = new LinkedHashMap<>();
        if (upTo <= after) {
            return newest;
        }
        for (Announcement each : announcements.of(search, after, upTo).reversed()) {
            if (position.counts(each.round())) {
                List<ArticleId> articles = each.articles().reversed();
                articles.forEach(article -> newest.putIfAbsent(article, each.at()));
            }
        }
        return newest;
    }
}
