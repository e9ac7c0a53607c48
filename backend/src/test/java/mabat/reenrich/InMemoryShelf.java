package mabat.reenrich;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mabat.article.ArticleId;
import mabat.article.EnrichedArticle;
import mabat.reenrich.Regrouped.Days;

/** Articles in memory; a test may be told of every write. */
public final class InMemoryShelf implements ArticleShelf {
    private final Map<ArticleId, Shelved> articles = new LinkedHashMap<>();
    private long writes;
    Runnable beforeWriting = () -> {};

    /** Whether it takes nothing for now. */
    boolean full;

    public void put(EnrichedArticle article) {
        writes++;
        articles.put(article.article().id(), new Shelved(article, Map.of(), Long.toString(writes)));
    }

    void remove(ArticleId id) {
        articles.remove(id);
    }

    public List<EnrichedArticle> all() {
        return articles.values().stream().map(Shelved::content).toList();
    }

    private List<Shelved> staleNow(Wanted wanted) {
        return articles.values().stream()
                .filter(one -> {
                    EnrichedArticle content = one.content();
                    String said = content.findings().enrichedBy();
                    return !said.equals(
                            wanted.own().getOrDefault(content.article().id(), wanted.version()));
                })
                .toList();
    }

    @Override
    public long countStale(Wanted wanted) {
        return staleNow(wanted).size();
    }

    @Override
    public boolean stale(Wanted wanted, int size, Predicate<List<Shelved>> batch) {
        List<Shelved> all = staleNow(wanted);
        for (int from = 0; from < all.size(); from += size) {
            if (!batch.test(all.subList(from, Math.min(all.size(), from + size)))) {
                return false;
            }
        }
        return true;
    }

    /** The oldest first, those without a date last. */
    private List<Shelved> of(Days days) {
        return articles.values().stream()
                .filter(one -> place(one).isOn(days))
                .sorted(Comparator.comparing(InMemoryShelf::place))
                .toList();
    }

    /**
     * Where an article comes.
     *
     * @param at in milliseconds; the greatest number for none
     */
    private record Place(long at, String id) implements Comparable<Place> {
        private static final String BETWEEN = " ";

        @Override
        public int compareTo(Place other) {
            return at == other.at ? id.compareTo(other.id) : Long.compare(at, other.at);
        }

        boolean isOn(Days days) {
            if (at == Long.MAX_VALUE) {
                return days.undated();
            }
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(at), ZoneOffset.UTC);
            return days.first() != null
                    && days.last() != null
                    && !day.isBefore(days.first())
                    && !day.isAfter(days.last());
        }

        String told() {
            return at + BETWEEN + id;
        }

        static Place of(String told) {
            int between = told.indexOf(BETWEEN);
            return new Place(
                    Long.parseLong(told.substring(0, between)), told.substring(between + 1));
        }
    }

    private static Place place(Shelved one) {
        return new Place(
                one.content()
                        .article()
                        .publishedIfKnown()
                        .map(published -> published.at().toEpochMilli())
                        .orElse(Long.MAX_VALUE),
                one.content().article().id().value());
    }

    @Override
    public long count(Days days) {
        return of(days).size();
    }

    @Override
    public boolean published(Days days, String behind, int size, Walk walk) {
        String place = behind;
        while (true) {
            Optional<Place> last =
                    place.isEmpty() ? Optional.empty() : Optional.of(Place.of(place));
            List<Shelved> page =
                    of(days).stream()
                            .filter(one ->
                                    last.map(at -> place(one).compareTo(at) > 0).orElse(true))
                            .limit(size)
                            .toList();
            if (page.isEmpty()) {
                return true;
            }
            place = place(page.getLast()).told();
            if (!walk.take(page, place)) {
                return false;
            }
        }
    }

    @Override
    public List<Shelved> find(List<ArticleId> ids) {
        return ids.stream().filter(articles::containsKey).map(articles::get).toList();
    }

    @Override
    public List<Result> replace(List<Renewed> renewed) {
        beforeWriting.run();
        List<Result> results = new ArrayList<>();
        for (Renewed one : renewed) {
            Shelved now = articles.get(one.article().id());
            if (full) {
                results.add(new Result.Later());
            } else if (now == null || !now.revision().equals(one.before().revision())) {
                results.add(new Result.Overtaken());
            } else {
                put(
                        new EnrichedArticle(
                                one.article(), one.findings(), one.before().content().firstSeen()));
                results.add(new Result.Replaced());
            }
        }
        return results;
    }
}
