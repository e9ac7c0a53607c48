package mabat.benchmark.load;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mabat.alert.Announcement;
import mabat.alert.Announcements;
import mabat.alert.Checker;
import mabat.alert.NewArticles;
import mabat.article.ArticleId;
import mabat.savedsearch.SavedSearch;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes from sending an article until a badge counts it, while articles come in evenly.
 * A badge is counted anew for one person after every round, as an open page does.
 */
final class BadgeLatency {
    /** The application's own pause between rounds. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final int STEPS = 60;

    private final Engine engine;
    private final Consumer<List<String>> ingest;
    private final Map<String, SavedSearch> kept;
    private final Map<String, List<SavedSearch>> byOwner;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final List<Long> latencies = new ArrayList<>();
    private final List<Long> rounds = new ArrayList<>();
    private int round;

    /**
     * @param rounds that have ended before
     */
    BadgeLatency(Engine engine, Consumer<List<String>> ingest, List<SavedSearch> kept, int rounds) {
        this.engine = engine;
        this.ingest = ingest;
        this.kept = kept.stream().collect(Collectors.toMap(SavedSearch::id, each -> each));
        this.byOwner = kept.stream().collect(Collectors.groupingBy(SavedSearch::owner));
        this.round = rounds;
    }

    /**
     * Sends the articles at this rate, and goes on until all are checked.
     *
     * @param lines JSON, each with an id
     */
    Map<String, Object> measure(List<String> lines, int aMinute) {
        long start = System.nanoTime();
        Thread sender = Thread.ofPlatform().start(() -> send(lines, aMinute, start));
        while (true) {
            boolean last = !sender.isAlive();
            check();
            if (last) {
                break;
            }
            LockSupport.parkNanos(EVERY.toNanos());
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        Latencies badge = new Latencies(latencies.stream().mapToLong(Long::longValue), seconds);
        Latencies rounding = new Latencies(rounds.stream().mapToLong(Long::longValue), seconds);
        System.out.printf(
                "%,d articles in %d s; from sending to the badge p50 %.1f s, p95 %.1f s, slowest"
                        + " %.1f s (%,d announcements); rounds p50 %.1f s, slowest %.1f s%n",
                lines.size(),
                seconds,
                badge.within(0.5) / 1e3,
                badge.within(0.95) / 1e3,
                badge.within(1) / 1e3,
                latencies.size(),
                rounding.within(0.5) / 1e3,
                rounding.within(1) / 1e3);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("articles", lines.size());
        figures.put("seconds", seconds);
        figures.put("announced", latencies.size());
        figures.put("to_badge_p50_ms", Math.round(badge.within(0.5)));
        figures.put("to_badge_p95_ms", Math.round(badge.within(0.95)));
        figures.put("to_badge_slowest_ms", Math.round(badge.within(1)));
        figures.put("rounds", rounds.size());
        figures.put("round_p50_ms", Math.round(rounding.within(0.5)));
        figures.put("round_slowest_ms", Math.round(rounding.within(1)));
        return figures;
    }

    private void send(List<String> lines, int aMinute, long start) {
        JsonMapper json = new JsonMapper();
        int step = Math.max(1, aMinute / STEPS);
        for (int from = 0; from < lines.size(); from += step) {
            long due = start + Duration.ofMinutes(1).toNanos() / aMinute * from;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            List<String> some = lines.subList(from, Math.min(lines.size(), from + step));
            // from when it should have been sent: a sender that is held up counts as waiting
            some.forEach(line -> sent.put(json.readTree(line).path("id").asString(""), due));
            ingest.accept(some);
        }
    }

    private void check() {
        long start = System.nanoTime();
        if (!(engine.part(Checker.class).round() instanceof Checker.Outcome.Ended ended)) {
            return;
        }
        round++;
        rounds.add(System.nanoTime() - start);
        if (ended.found().isEmpty()) {
            return;
        }
        String person = requireNonNull(kept.get(ended.found().iterator().next())).owner();
        engine.part(NewArticles.class).counts(person, requireNonNull(byOwner.get(person)));
        long counted = System.nanoTime();
        Announcements announcements = engine.part(Announcements.class);
        for (String search : ended.found()) {
            for (Announcement each : announcements.of(search, round - 1L, round)) {
                for (ArticleId article : each.articles()) {
                    Long from = sent.get(article.value());
                    if (from != null) {
                        latencies.add(counted - from);
                    }
                }
            }
        }
    }
}
