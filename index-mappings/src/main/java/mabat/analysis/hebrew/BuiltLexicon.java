package mabat.analysis.hebrew;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A lexicon file in memory.
 *
 * @param file its bytes
 * @param forms number of written forms
 * @param lemmas number of dictionary forms
 */
public record BuiltLexicon(byte[] file, int forms, int lemmas) {

    /** SHA-256 in hexadecimal digits, as {@code lexicon.sha256} has it. */
    public String sha256() {
        return sha256(file);
    }

    /** What indices made with this lexicon say about it. */
    public String version() throws IOException {
        return LexiconFile.read(new ByteArrayInputStream(file)).version();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }
}
