package mabat.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.ArticleId;

/** Announcements without Elasticsearch. */
public final class InMemoryAnnouncements implements Announcements {
    private final List<Announcement> all = new ArrayList<>();

    @Override
    public synchronized void add(List<Announcement> announcements) {
        for (Announcement each : announcements) {
            all.removeIf(old -> old.search().equals(each.search()) && old.round() == each.round());
            all.add(each);
        }
    }

    @Override
    public synchronized List<Announcement> of(String search, long after, long upTo) {
        return all.stream()
                .filter(each -> each.search().equals(search))
                .filter(each -> each.round() > after && each.round() <= upTo)
                .sorted(Comparator.comparingLong(Announcement::round))
                .toList();
    }

    @Override
    public synchronized Map<ArticleId, Set<SearchAndRound>> mentioning(Set<ArticleId> articles) {
        Map<ArticleId, Set<SearchAndRound>> found = new HashMap<>();
        for (Announcement each : all) {
            for (ArticleId article : each.articles()) {
                if (articles.contains(article)) {
                    found.computeIfAbsent(article, id -> new HashSet<>())
                            .add(new SearchAndRound(each.search(), each.round()));
                }
            }
        }
        return found;
    }

    @Override
    public synchronized Set<String> searchesAfter(long after, long upTo) {
        return all.stream()
                .filter(each -> each.round() > after && each.round() <= upTo)
                .map(Announcement::search)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void removeBefore(Instant moment) {
        all.removeIf(each -> each.at().isBefore(moment));
    }

    @Override
    public synchronized void remove(long first, long last) {
        all.removeIf(each -> each.round() >= first && each.round() <= last);
    }
}
