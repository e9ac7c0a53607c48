package mabat.ingest.elastic;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lines that stand in very many articles, remembered for a while. Counting one means looking at all
 * of its articles, and it comes again with each batch; whether it is in three or five thousand of
 * them by now does not matter to anybody.
 */
final class FrequentLines {
    /** Far more than a batch can have, so articles that are left out make no difference. */
    static final int MANY = 2_000;

    static final Duration KEPT = Duration.ofMinutes(10);

    /** So many are remembered. */
    static final int MOST = 20_000;

    private final Map<String, Seen> lines =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
                    return size() > MOST;
                }
            };

    private record Seen(int articles, Instant at) {}

    /** Those of some keys that are known, with what they were last counted. */
    synchronized Map<String, Integer> among(Set<String> keys, Instant now) {
        Map<String, Integer> known = new HashMap<>();
        for (String key : keys) {
            Seen seen = lines.get(key);
            if (seen != null && seen.at().plus(KEPT).isAfter(now)) {
                known.put(key, seen.articles());
            }
        }
        return known;
    }

    /** Keeps the frequent ones of what was just counted. */
    synchronized void learn(Map<String, Integer> counts, Instant now) {
        counts.forEach((key, articles) -> {
            if (articles >= MANY) {
                lines.put(key, new Seen(articles, now));
            }
        });
    }
}
