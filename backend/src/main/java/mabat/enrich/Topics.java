package mabat.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mabat.analysis.BilingualAnalyzer;
import mabat.article.TopicFinding;
import mabat.knowledge.Sighting;
import mabat.knowledge.TopicTerm;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Finds topics by weighted words, phrases and entities. Terms of the lexicon go through the same
 * analysis as the text, so they are found in every inflected form. Within one topic the longest
 * term counts, across topics every one. Thread-safe.
 */
final class Topics {
    private static final int TITLE_FACTOR = 3;
    private static final int MOST_HITS = 2;
    private static final double SHARE_OF_BEST = 0.45;
    private static final double LEAST_POINTS = 2;
    private static final int MOST_TOPICS = 4;
    private static final int MOST_READINGS = 2;

    private final Analyzer analyzer = new BilingualAnalyzer();
    private final Node root = new Node();
    private final Map<String, List<TopicTerm>> byEntity = new HashMap<>();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<TopicTerm> terms = new ArrayList<>();
    }

    Topics(List<TopicTerm> terms) {
        for (TopicTerm term : terms) {
            if (term.language().equals("entity")) {
                byEntity.computeIfAbsent(term.term(), id -> new ArrayList<>()).add(term);
            } else {
                add(path(term.term()), term);
            }
        }
    }

    /**
     * The topics of a document, strongest first.
     *
     * @param parts title and paragraphs
     */
    List<TopicFinding> of(List<String> parts, List<Sighting> sightings) {
        Map<String, Map<String, Double>> points = new TreeMap<>();
        Map<TopicTerm, Integer> hits = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            count(parts.get(part), part == 0 ? TITLE_FACTOR : 1, hits, points);
        }
        for (Sighting sighting : sightings) {
            int factor = sighting.part() == 0 ? TITLE_FACTOR : 1;
            for (TopicTerm term : byEntity.getOrDefault(sighting.source(), List.of())) {
                hit(term, factor, hits, points);
            }
        }
        return strongest(points);
    }

    private void count(
            String text,
            int factor,
            Map<TopicTerm, Integer> hits,
            Map<String, Map<String, Double>> points) {
        List<Position> positions = positions(text);
        Map<String, Integer> busyUntil = new HashMap<>();
        for (int at = 0; at < positions.size(); at++) {
            Map<String, Found> longest = new LinkedHashMap<>();
            walk(root, positions, at, longest);
            for (Found found : longest.values()) {
                String topic = found.term().topic();
                if (busyUntil.getOrDefault(topic, -1) < at) {
                    busyUntil.put(topic, found.last());
                    hit(found.term(), factor, hits, points);
                }
            }
        }
    }

    /** A term that ends at a position. */
    private record Found(TopicTerm term, int last) {}

    private static void walk(
            Node node, List<Position> positions, int at, Map<String, Found> longest) {
        if (at >= positions.size()) {
            return;
        }
        Set<Node> visited = new HashSet<>();
        List<String> words = positions.get(at).terms;
        for (String word : words.subList(0, Math.min(MOST_READINGS, words.size()))) {
            Node next = node.next.get(word);
            if (next != null && visited.add(next)) {
                for (TopicTerm term : next.terms) {
                    longest.merge(
                            term.topic(),
                            new Found(term, at),
                            (old, found) -> found.last() > old.last() ? found : old);
                }
                walk(next, positions, at + 1, longest);
            }
        }
    }

    private static void hit(
            TopicTerm term,
            int factor,
            Map<TopicTerm, Integer> hits,
            Map<String, Map<String, Double>> points) {
        if (hits.merge(term, 1, Integer::sum) <= MOST_HITS) {
            points.computeIfAbsent(term.topic(), topic -> new TreeMap<>())
                    .merge(term.term(), (double) term.weight() * factor, Double::sum);
        }
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

    private void add(List<String> path, TopicTerm term) {
        Node node = root;
        for (String word : path) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        if (!node.terms.contains(term)) {
            node.terms.add(term);
        }
    }

    /**
     * How a term of the lexicon stands in the analysis of a text: each word as the base form that
     * is written like it, else as the likeliest one.
     */
    private List<String> path(String term) {
        List<String> path = new ArrayList<>();
        for (Position position : positions(term)) {
            path.add(
                    position.terms.contains(position.written) || position.terms.isEmpty()
                            ? position.written
                            : position.terms.get(0));
        }
        return path;
    }

    /** The base forms that a word of a text may be, likeliest first, and how it is written. */
    private static final class Position {
        private final List<String> terms = new ArrayList<>(3);
        private String written = "";

        void add(String term, String type) {
            switch (type) {
                case "surface" -> written = term.substring(0, term.length() - 1);
                // An acronym without its quotes may be an ordinary word: עו"ד is not עוד.
                case "acronym" -> terms.add(term + '"');
                default -> terms.add(term);
            }
        }

        void settle() {
            String acronym = written + '"';
            if (written.isEmpty() && !terms.isEmpty()) {
                written = terms.get(0);
            } else if (terms.contains(acronym)) {
                written = acronym;
            }
        }
    }

    private List<Position> positions(String text) {
        List<Position> positions = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0 || positions.isEmpty()) {
                    positions.add(new Position());
                }
                positions.get(positions.size() - 1).add(term.toString(), type.type());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text from memory failed", e);
        }
        positions.forEach(Position::settle);
        return positions;
    }
}
