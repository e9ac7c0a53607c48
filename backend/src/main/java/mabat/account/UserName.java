package mabat.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a person types to sign in.
 *
 * @param value 1 to 64 characters: letters and digits of any script, blanks and {@code . _ @ ' + -}
 *     inside; composed form (NFC), no blanks around
 */
public record UserName(String value) {
    /** Most characters, in UTF-16 units. */
    public static final int LONGEST = 64;

    public UserName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a user name");
        }
    }

    /** Whether {@link #UserName(String)} would accept the text. */
    public static boolean isValid(String text) {
        String name = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.codePoints().allMatch(UserName::allowed);
    }

    private static boolean allowed(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || " ._@'+-\u05F3\u05F4\"".indexOf(c) >= 0;
    }

    /** Two names with the same key are the same name: case does not matter. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
