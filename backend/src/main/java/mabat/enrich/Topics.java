package mabat.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mabat.article.TopicFinding;
import mabat.knowledge.Sighting;
import mabat.knowledge.TopicTerm;

/**
 * Finds topics by weighted words, phrases and entities. Within one topic the longest term at a
 * place counts, across topics every one.
 */
final class Topics {
    private static final int TITLE_FACTOR = 3;
    private static final int MOST_HITS = 2;
    private static final double SHARE_OF_BEST = 0.45;
    private static final double LEAST_POINTS = 2;
    private static final int MOST_TOPICS = 4;

    private final Map<String, List<TopicTerm>> byEntity = new HashMap<>();

    /** Points of a document, by topic and term. */
    private static final class Points {
        private final Map<TopicTerm, Integer> hits = new HashMap<>();
        private final Map<String, Map<String, Double>> byTopic = new TreeMap<>();

        void add(TopicTerm term, int part) {
            if (hits.merge(term, 1, Integer::sum) <= MOST_HITS) {
                double points = (double) term.weight() * (part == 0 ? TITLE_FACTOR : 1);
                byTopic.computeIfAbsent(term.topic(), topic -> new TreeMap<>())
                        .merge(term.term(), points, Double::sum);
            }
        }
    }

    /** Puts the words of its terms into a lexicon that is still being built. */
    Topics(List<TopicTerm> terms, Lexicon<TextMeaning> lexicon) {
        for (TopicTerm term : terms) {
            if (term.language().equals("entity")) {
                byEntity.computeIfAbsent(term.term(), id -> new ArrayList<>()).add(term);
            } else {
                lexicon.add(term.term(), new TextMeaning.ForTopic(term));
            }
        }
    }

    /** The topics of a document, strongest first. */
    List<TopicFinding> of(TextWords words, List<Sighting> sightings) {
        Points points = new Points();
        Map<String, Integer> busyUntil = new HashMap<>();
        int part = 0;
        for (TextWords.Hit hit : words.longestFirst()) {
            if (hit.part() != part) {
                part = hit.part();
                busyUntil.clear();
            }
            if (hit.meaning() instanceof TextMeaning.ForTopic(TopicTerm term)
                    && busyUntil.getOrDefault(term.topic(), -1) < hit.first()) {
                busyUntil.put(term.topic(), hit.last());
                points.add(term, part);
            }
        }
        for (Sighting sighting : sightings) {
            for (TopicTerm term : byEntity.getOrDefault(sighting.source(), List.of())) {
                points.add(term, sighting.part());
            }
        }
        return strongest(points.byTopic);
    }

    private static List<TopicFinding> strongest(Map<String, Map<String, Double>> points) {
        List<TopicFinding> all = new ArrayList<>();
        points.forEach((topic, words) -> {
            double score = words.values().stream().mapToDouble(Double::doubleValue).sum();
            List<String> strongest =
                    words.entrySet().stream()
                            .filter(word -> word.getValue() > 0)
                            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                            .map(Map.Entry::getKey)
                            .toList();
            all.add(new TopicFinding(topic, score, strongest));
        });
        all.sort(
                Comparator.comparingDouble(TopicFinding::score)
                        .reversed()
                        .thenComparing(TopicFinding::topic));
        if (all.isEmpty()) {
            return all;
        }
        double least = Math.max(LEAST_POINTS, SHARE_OF_BEST * all.get(0).score());
        return all.stream().filter(topic -> topic.score() >= least).limit(MOST_TOPICS).toList();
    }
}
