package mabat.ingest.elastic;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mabat.enrich.Stories;
import mabat.enrich.Telling;

/**
 * All articles of the index from the days around a batch, so that one search serves every article
 * of it. What they share is added up here as Elasticsearch would, with the same order among equals:
 * the one way finds what the other finds.
 */
final class NearTellings {
    /** As many as are compared with one article. */
    static final int MOST = 20;

    private final Stories stories;
    private final List<Telling> all;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    /**
     * @param all in the order of the index
     */
    NearTellings(Stories stories, List<Telling> all) {
        this.stories = stories;
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            for (String term : all.get(i).terms()) {
                byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Those that share most with one, itself perhaps among them; the most alike first. */
    List<Telling> like(Telling telling) {
        double[] shared = new double[all.size()];
        stories.termsToAsk(telling.terms())
                .forEach((term, weight) -> {
                    for (int i : byTerm.getOrDefault(term, List.of())) {
                        shared[i] += weight.floatValue();
                    }
                });
        return IntStream.range(0, shared.length)
                .filter(i -> (float) shared[i] >= (float) Stories.LEAST_SHARED)
                .filter(i ->
                        Math.abs(ChronoUnit.DAYS.between(telling.day(), all.get(i).day()))
                                <= Stories.DAYS)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> (float) shared[i]).reversed())
                .limit(MOST)
                .map(all::get)
                .toList();
    }
}
