package mabat.analysis.hebrew;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Why a term stands at its position. Written into the token type, so {@code _analyze} shows it. */
public enum TermRule {
    /** The word as written, marked by {@link Terms#SURFACE_MARK}; only equal forms meet here. */
    SURFACE,
    /** The word itself, folded: case, points, quote style, final letters. */
    WORD,
    /** A dictionary form of the word. */
    LEMMA,
    /** What is left of a word that no dictionary knows when its attached particles come off. */
    PARTICLE,
    /** An acronym without its gershayim, particles taken off. */
    ACRONYM,
    /** A dictionary form reached by spelling the word fuller or more sparely. */
    SPELLING,
    /** An English base form. */
    STEM,
    /** Digits. */
    NUMBER,
    /** The parts of a hyphenated word written as one. */
    COMPOUND;

    private static final Map<String, TermRule> BY_TYPE = new HashMap<>();

    static {
        for (TermRule rule : values()) {
            BY_TYPE.put(rule.type, rule);
        }
    }

    private final String type = name().toLowerCase(Locale.ROOT);

    /** The token type in a token stream, lower case. */
    public String type() {
        return type;
    }

    /** The rule behind a token type; empty when another component made the token. */
    public static Optional<TermRule> ofType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
