package mabat.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A random secret in its readable form. It has 256 random bits, so unlike a password it cannot be
 * guessed, and a fast hash is enough to keep it safe.
 *
 * @param text URL-safe; keys start with {@code mabat_} so that leaked ones are recognised
 */
public record Secret(String text) {
    private static final int BYTES = 32;
    private static final int LONGEST = 256;

    /**
     * @param prefix empty, or letters that say what the secret is for
     * @param random a cryptographically strong source
     */
    public static Secret random(String prefix, RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether a text could be a secret at all; saves asking the store about nonsense. */
    static boolean isPlausible(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** SHA-256 in lower-case hexadecimal; the only thing that is ever stored. */
    public String hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Hidden: this may end up in logs. */
    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
