package mabat.knowledge;

import java.util.List;

/**
 * Something that news speaks of and that has a word in each language: ceasefire, הפסקת אש. Names of
 * people, countries and organisations are entities instead.
 *
 * @param id a slug of the main English term
 * @param english dictionary forms and phrases, best first; only those with one meaning, so perhaps
 *     none
 * @param hebrew likewise, without attached particles
 * @param domain id of the topic it belongs to; {@link #GENERAL} for vocabulary of every kind
 */
public record Concept(String id, List<String> english, List<String> hebrew, String domain) {
    public static final String GENERAL = "general";

    /** Of no special domain. */
    public Concept(String id, List<String> english, List<String> hebrew) {
        this(id, english, hebrew, GENERAL);
    }

    public Concept {
        english = List.copyOf(english);
        hebrew = List.copyOf(hebrew);
    }
}
