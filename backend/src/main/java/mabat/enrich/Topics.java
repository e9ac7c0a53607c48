package mabat.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mabat.article.TopicFinding;
import mabat.knowledge.Sighting;
import mabat.knowledge.TopicTerm;

/**
 * Finds topics by weighted words, phrases and entities. Within one topic the longest term at a
 * place counts, and an entity only where none of the topic's words stands; across topics every one.
 */
final class Topics {
    private static final double SHARE_OF_BEST = 0.4;
    private static final int MOST_TOPICS = 4;

    /** A topic needs more points the longer the text is, up to a limit. */
    private static final double LEAST_POINTS = 2;

    private static final double WORDS_A_POINT = 30;
    private static final double MOST_NEEDED = 8;

    /** A topic beside one that fills the text: enough points from several words. */
    private static final double POINTS_ENOUGH = 10;

    private static final int TERMS_ENOUGH = 3;

    /** Texts of more words need more of these points. */
    private static final double WORDS_OF_A_BRIEF = 200;

    private final List<TopicTerm> terms = new ArrayList<>();
    private final List<String> topics;
    private final int[] topicOf;
    private final Map<String, List<Integer>> byEntity = new HashMap<>();

    /** Puts the words of its terms into a lexicon that is still being built. */
    Topics(List<TopicTerm> all, Lexicon<TextMeaning> lexicon) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach(term -> names.add(term.topic()));
        topics = List.copyOf(names);
        topicOf = new int[all.size()];
        for (TopicTerm term : all) {
            int number = terms.size();
            topicOf[number] = topics.indexOf(term.topic());
            terms.add(term);
            if (term.language().equals("entity")) {
                byEntity.computeIfAbsent(term.term(), id -> new ArrayList<>()).add(number);
            } else {
                lexicon.add(term.term(), new TextMeaning.ForTopic(number));
            }
        }
    }

    /**
     * The topics of a document, strongest first.
     *
     * @param parts title and paragraphs
     * @param sightings in text order
     */
    List<TopicFinding> of(List<String> parts, TextWords words, List<Sighting> sightings) {
        TopicPoints points = new TopicPoints(terms, topicOf, topics.size());
        ProperNames names = new ProperNames(parts, sightings);
        for (TextWords.Hit hit : words.longestFirst()) {
            if (hit.meaning() instanceof TextMeaning.ForTopic(int term)
                    && !names.hide(hit, terms.get(term).term())) {
                points.addWords(term, hit);
            }
        }
        for (Sighting sighting : sightings) {
            for (int term : byEntity.getOrDefault(sighting.source(), List.of())) {
                points.addEntity(term, sighting);
            }
        }
        return strongest(points, words.count());
    }

    private List<TopicFinding> strongest(TopicPoints points, int words) {
        List<Integer> order = new ArrayList<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            if (points.of(topic) > 0 && points.isTold(topic)) {
                order.add(topic);
            }
        }
        if (order.isEmpty()) {
            return List.of();
        }
        order.sort(Comparator.comparingDouble(topic -> -points.of(topic)));
        double least = Math.min(MOST_NEEDED, LEAST_POINTS + words / WORDS_A_POINT);
        double enough = POINTS_ENOUGH * Math.max(1, words / WORDS_OF_A_BRIEF);
        double share = SHARE_OF_BEST * points.of(order.get(0));
        List<TopicFinding> found = new ArrayList<>();
        for (int topic : order) {
            double score = points.of(topic);
            boolean beside = score >= enough && points.terms(topic) >= TERMS_ENOUGH;
            if ((beside || score >= Math.max(least, share)) && found.size() < MOST_TOPICS) {
                found.add(new TopicFinding(topics.get(topic), score, points.strongest(topic)));
            }
        }
        return found;
    }
}
