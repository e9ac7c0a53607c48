package mabat.knowledge.table;

/**
 * A desk topic.
 *
 * @param iptc its IPTC Media Topics code
 */
public record TopicRow(String id, String iptc, String english, String hebrew) {}
