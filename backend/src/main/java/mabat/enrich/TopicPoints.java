package mabat.enrich;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mabat.knowledge.Sighting;
import mabat.knowledge.TopicTerm;

/**
 * The points that the terms of one document give to topics: a term's weight, three times in the
 * title and half as much again in the lead. A term's second place counts half, further ones
 * nothing: saying a word often does not make it another word.
 */
final class TopicPoints {
    private static final double[] BY_PART = {3, 1.5, 1};
    private static final double[] BY_PLACE = {1, 0.5};
    private static final int TELLING_WEIGHT = 2;
    private static final int SUPPORTING_ENOUGH = 2;

    private final List<TopicTerm> terms;
    private final int[] topicOf;
    private final int[] places;
    private final double[] points;

    /** Numbers of the terms that were seen, in text order. */
    private final List<Integer> seen = new ArrayList<>();

    private final double[] sums;
    private final int[] telling;
    private final int[] kinds;

    /** The words counted for each topic, in text order. */
    private final List<List<TextWords.Hit>> hits = new ArrayList<>();

    /** For each topic the first of those words that does not end before the last entity. */
    private final int[] next;

    /**
     * @param topicOf for every term the number of its topic
     * @param topics how many there are
     */
    TopicPoints(List<TopicTerm> terms, int[] topicOf, int topics) {
        this.terms = terms;
        this.topicOf = topicOf;
        this.places = new int[terms.size()];
        this.points = new double[terms.size()];
        this.sums = new double[topics];
        this.telling = new int[topics];
        this.kinds = new int[topics];
        this.next = new int[topics];
        for (int topic = 0; topic < topics; topic++) {
            hits.add(new ArrayList<>(0));
        }
    }

    /**
     * Counts words of a topic, unless a longer phrase of that topic was counted there.
     *
     * @param hit behind those counted before; of those at one place the longest first
     */
    void addWords(int term, TextWords.Hit hit) {
        List<TextWords.Hit> before = hits.get(topicOf[term]);
        TextWords.Hit last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.part() != hit.part() || last.last() < hit.first()) {
            before.add(hit);
            add(term, hit.part());
        }
    }

    /**
     * Counts an entity, unless its name was counted as words of the topic.
     *
     * @param sighting behind those counted before; all words were counted already
     */
    void addEntity(int term, Sighting sighting) {
        int topic = topicOf[term];
        List<TextWords.Hit> words = hits.get(topic);
        while (next[topic] < words.size() && isBefore(words.get(next[topic]), sighting)) {
            next[topic]++;
        }
        boolean counted =
                next[topic] < words.size()
                        && words.get(next[topic]).part() == sighting.part()
                        && words.get(next[topic]).start() < sighting.end();
        if (!counted) {
            add(term, sighting.part());
        }
    }

    private static boolean isBefore(TextWords.Hit hit, Sighting sighting) {
        return hit.part() < sighting.part()
                || hit.part() == sighting.part() && hit.end() <= sighting.start();
    }

    private void add(int term, int part) {
        int place = places[term]++;
        if (place == 0) {
            seen.add(term);
            kinds[topicOf[term]] += terms.get(term).weight() > 0 ? 1 : 0;
            telling[topicOf[term]] += terms.get(term).weight() >= TELLING_WEIGHT ? 1 : 0;
        }
        if (place < BY_PLACE.length) {
            double here = BY_PART[Math.min(part, BY_PART.length - 1)] * BY_PLACE[place];
            double more = terms.get(term).weight() * here;
            points[term] += more;
            sums[topicOf[term]] += more;
        }
    }

    double of(int topic) {
        return sums[topic];
    }

    /** How many different terms of more than the least weight a topic has. */
    int terms(int topic) {
        return telling[topic];
    }

    /** Whether something tells of a topic: words of the least weight only support each other. */
    boolean isTold(int topic) {
        return telling[topic] > 0 || kinds[topic] >= SUPPORTING_ENOUGH;
    }

    /** What speaks for a topic, the strongest first. */
    List<String> strongest(int topic) {
        List<Integer> ofTopic = new ArrayList<>();
        for (int term : seen) {
            if (topicOf[term] == topic && points[term] > 0) {
                ofTopic.add(term);
            }
        }
        ofTopic.sort((one, other) -> Double.compare(points[other], points[one]));
        Set<String> words = new LinkedHashSet<>();
        for (int term : ofTopic) {
            words.add(terms.get(term).term());
        }
        return List.copyOf(words);
    }
}
