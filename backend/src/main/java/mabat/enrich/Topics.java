package mabat.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mabat.analysis.BilingualAnalyzer;
import mabat.article.TopicFinding;
import mabat.knowledge.Sighting;
import mabat.knowledge.TopicTerm;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

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

    // Types of index terms, and how the analysis marks the written form.
    private static final String SURFACE = "surface";
    private static final String ACRONYM = "acronym";
    private static final String SURFACE_MARK = "=";
    private static final String ACRONYM_MARK = "\"";

    private final Analyzer analyzer = new BilingualAnalyzer();
    private final Node root = new Node();

    /** The words of the lexicon as numbers; most words of a text are in none of its terms. */
    private final CharArrayMap<Integer> vocabulary = new CharArrayMap<>(1 << 13, false);

    private final Map<String, List<TopicTerm>> byEntity = new HashMap<>();

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
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
        List<int[]> positions = numbers(text);
        Map<String, Integer> busyUntil = new HashMap<>();
        for (int at = 0; at < positions.size(); at++) {
            if (positions.get(at).length == 0) {
                continue;
            }
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

    private static void walk(Node node, List<int[]> positions, int at, Map<String, Found> longest) {
        if (at >= positions.size()) {
            return;
        }
        for (int word : positions.get(at)) {
            Node next = node.next.get(word);
            if (next != null) {
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
            Integer known = vocabulary.get(word);
            int number = known == null ? vocabulary.size() : known;
            vocabulary.put(word, number);
            node = node.next.computeIfAbsent(number, key -> new Node());
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
        List<String> forms = new ArrayList<>();
        analyse(
                term,
                (step, text, length, type) -> {
                    if (step > 0 && !forms.isEmpty()) {
                        path.add(chosen(forms));
                        forms.clear();
                    }
                    String form = new String(text, 0, length);
                    forms.add(type.equals(ACRONYM) ? form + ACRONYM_MARK : form);
                });
        if (!forms.isEmpty()) {
            path.add(chosen(forms));
        }
        return path;
    }

    /** The written form ends with a mark of its own, which an index term never does. */
    private static String chosen(List<String> forms) {
        String last = forms.get(forms.size() - 1);
        if (!last.endsWith(SURFACE_MARK) || forms.size() == 1) {
            return forms.get(0);
        }
        String written = last.substring(0, last.length() - 1);
        if (forms.contains(written + ACRONYM_MARK)) {
            return written + ACRONYM_MARK;
        }
        return forms.contains(written) ? written : forms.get(0);
    }

    /** At each position of a text the words of the lexicon that may stand there. */
    private List<int[]> numbers(String text) {
        List<int[]> positions = new ArrayList<>();
        Position position = new Position();
        analyse(
                text,
                (step, term, length, type) -> {
                    if (step > 0 && position.begun) {
                        positions.add(position.take());
                    }
                    position.begun = true;
                    if (!type.equals(SURFACE) && position.readings++ < MOST_READINGS) {
                        Integer number = lookUp(term, length, type.equals(ACRONYM));
                        if (number != null) {
                            position.numbers[position.size++] = number;
                        }
                    }
                });
        if (position.begun) {
            positions.add(position.take());
        }
        return positions;
    }

    private @Nullable Integer lookUp(char[] term, int length, boolean acronym) {
        if (!acronym) {
            return vocabulary.get(term, 0, length);
        }
        // An acronym without its quotes may be an ordinary word: עו"ד is not עוד.
        return vocabulary.get(new String(term, 0, length) + ACRONYM_MARK);
    }

    /** Gathers the readings of one word. */
    private static final class Position {
        private static final int[] NOTHING = {};

        private final int[] numbers = new int[MOST_READINGS];
        private int size;
        private int readings;
        private boolean begun;

        int[] take() {
            int[] taken = size == 0 ? NOTHING : Arrays.copyOf(numbers, size);
            size = 0;
            readings = 0;
            return taken;
        }
    }

    /** Takes the index terms of a text one by one. */
    private interface TermTaker {
        /**
         * @param step how many positions further than the term before
         * @param text its letters, valid during the call only
         * @param type its rule, see {@code mabat.analysis}
         */
        void take(int step, char[] text, int length, String type);
    }

    private void analyse(String text, TermTaker taker) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                taker.take(step.getPositionIncrement(), term.buffer(), term.length(), type.type());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text from memory failed", e);
        }
    }
}
