package mabat.enrich;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of texts that do not care about case, spacing and punctuation. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** 32 hexadecimal digits; equal for texts of the same words in the same order. */
    static String of(List<String> texts) {
        return of(PlainWords.of(texts));
    }

    /** The same. */
    static String of(PlainWords words) {
        return HexFormat.of().formatHex(sha256().digest(words.bytes()), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
