package mabat.article;

import java.util.List;

/**
 * A topic of an article, and why.
 *
 * @param topic its id, for instance {@code sanctions}
 * @param score 0 and up, comparable within the article only
 * @param words the lexicon terms that spoke for it, strongest first
 */
public record TopicFinding(String topic, double score, List<String> words) {
    public TopicFinding {
        words = List.copyOf(words);
    }
}
