package mabat.suggest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The Hebrew and the English layout of one keyboard (SI 1452): {@code akuo} and {@code שלום}. */
final class KeyboardLayout {
    private static final String ENGLISH = "ertyuiopasdfghjkl;zxcvbnm,.'";
    private static final String HEBREW = "קראטוןםפשדגכעיחלךףזסבהנמצתץ,";

    private static final Map<Character, Character> TO_HEBREW = new HashMap<>();
    private static final Map<Character, Character> TO_ENGLISH = new HashMap<>();

    static {
        for (int i = 0; i < ENGLISH.length(); i++) {
            TO_HEBREW.put(ENGLISH.charAt(i), HEBREW.charAt(i));
            TO_ENGLISH.put(HEBREW.charAt(i), ENGLISH.charAt(i));
        }
    }

    private KeyboardLayout() {}

    /**
     * The same keys on the other layout; the text itself when it has letters of both scripts or of
     * none.
     */
    static String other(String text) {
        boolean hebrew = text.chars().anyMatch(c -> c >= 0x05D0 && c <= 0x05EA);
        boolean english = text.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
        if (hebrew == english) {
            return text;
        }
        Map<Character, Character> keys = hebrew ? TO_ENGLISH : TO_HEBREW;
        StringBuilder other = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            other.append(keys.getOrDefault(c, c));
        }
        return other.toString();
    }
}
