package mabat.knowledge;

/**
 * A word, phrase or entity that speaks for a topic.
 *
 * @param topic id of the topic
 * @param language en, he, or entity
 * @param term dictionary form of a word or phrase; for {@code entity} the id of an organisation,
 *     place or person
 * @param weight 3 strong, 2 typical, 1 weak, negative against
 */
public record TopicTerm(String topic, String language, String term, int weight) {}
