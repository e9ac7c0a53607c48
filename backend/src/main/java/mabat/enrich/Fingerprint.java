package mabat.enrich;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Hashes of texts that do not care about case, spacing and punctuation. */
final class Fingerprint {
    private static final int HEX_DIGITS = 32;

    private Fingerprint() {}

    /** 32 hexadecimal digits; equal for texts of the same words in the same order. */
    static String of(Iterable<String> texts) {
        List<List<String>> words = new ArrayList<>();
        texts.forEach(text -> words.add(words(text)));
        return ofWords(words);
    }

    /**
     * The same.
     *
     * @param texts the words of each text
     */
    static String ofWords(List<List<String>> texts) {
        MessageDigest digest = sha256();
        for (List<String> words : texts) {
            digest.update(String.join(" ", words).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
    }

    /** Words in lower case, letters and digits only. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
