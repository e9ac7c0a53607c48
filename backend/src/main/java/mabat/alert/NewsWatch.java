package mabat.alert;

import java.util.OptionalLong;
import java.util.Set;
import mabat.keep.Keep;
import mabat.keep.Kept;

/**
 * Notices rounds that ended, whichever application checked. What this application checks itself and
 * what another one did reach its pages in the same way.
 */
final class NewsWatch {
    private final Keep keep;
    private final Announcements announcements;
    private final News news;
    private OptionalLong last = OptionalLong.empty();

    NewsWatch(Keep keep, Announcements announcements, News news) {
        this.keep = keep;
        this.announcements = announcements;
        this.news = news;
    }

    /** Tells about searches with announcements since the last call; nothing at the first one. */
    void look() {
        keep.find(Position.class, Position.KEY).map(Kept::value).ifPresent(this::look);
    }

    private void look(Position position) {
        if (last.isPresent() && position.round() > last.getAsLong()) {
            Set<String> searches = announcements.searchesAfter(last.getAsLong(), position.round());
            if (!searches.isEmpty()) {
                news.tell(searches);
            }
        }
        last = OptionalLong.of(position.round());
    }
}
