package mabat.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the letters of Hebrew acronyms stand for: {@code ארה"ב} is {@code ארצות הברית}. For queries
 * and for people who look at an analysis; the index keeps acronyms as they are written, because
 * several words at one position would break phrases.
 */
public final class Acronyms {

    private static final String RESOURCE = "acronyms.tsv";

    private static final String FINAL = "ךםןףץ";
    private static final String MEDIAL = "כמנפצ";

    /** In the last column: everyday words, which no query means. */
    private static final String WORDS = "words";

    private static final class Holder {
        static final Map<String, List<String>> ALL = load(true);
        static final Map<String, List<String>> FOR_QUERIES = load(false);
    }

    private Acronyms() {}

    /**
     * Expansions that are worth asking for, by acronym with a straight double quote, in the order
     * of the table; {@code עפ"י} and kilometres are left out.
     *
     * @return lists are never empty, the most usual meaning first
     */
    public static Map<String, List<String>> forQueries() {
        return Holder.FOR_QUERIES;
    }

    /**
     * What this acronym stands for, the most usual meaning first; empty for other words.
     *
     * @param acronym without particles and endings; the double quote may be left out
     */
    public static List<String> expansions(String acronym) {
        String letters = letters(acronym);
        for (Map.Entry<String, List<String>> known : Holder.ALL.entrySet()) {
            if (letters(known.getKey()).equals(letters)) {
                return known.getValue();
            }
        }
        return List.of();
    }

    /** Without the double quote, every letter in the shape it has inside a word. */
    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int end = FINAL.indexOf(word.charAt(i));
            if (word.charAt(i) != '"') {
                letters.append(end < 0 ? word.charAt(i) : MEDIAL.charAt(end));
            }
        }
        return letters.toString();
    }

    private static Map<String, List<String>> load(boolean everydayWords) {
        Map<String, List<String>> expansions = new LinkedHashMap<>();
        try (InputStream in = Acronyms.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length > 2 && !row[2].isBlank())
                    .filter(row -> everydayWords || row.length < 4 || !row[3].equals(WORDS))
                    .forEach(row -> expansions.put(row[0], List.of(row[2].split("\\|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return Collections.unmodifiableMap(expansions);
    }
}
