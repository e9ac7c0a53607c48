package mabat.enrich;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The words of texts without case, spacing and punctuation: letters and digits only. They are kept
 * as bytes and as a hash of each, since nobody needs them as strings.
 */
final class PlainWords {
    private static final long SEED = 1125899906842597L;
    private static final int NOTHING = 0;

    private byte[] bytes;
    private int used;
    private long[] hashes;
    private int size;

    /** For each text how many runs without blanks have a word in them. */
    private final int[] counts;

    private PlainWords(int expected, int texts) {
        counts = new int[texts];
        bytes = new byte[expected * 2];
        hashes = new long[expected / 5 + 1];
    }

    /** The words of all texts in order. */
    static PlainWords of(List<String> texts) {
        int length = 1;
        for (String text : texts) {
            length += text.length() + 1;
        }
        PlainWords words = new PlainWords(length, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            words.counts[i] = words.add(texts.get(i));
        }
        return words;
    }

    int size() {
        return size;
    }

    /** Equal for equal words. */
    long hash(int word) {
        return hashes[word];
    }

    /**
     * The words in UTF-8, those of one text with blanks between them and a zero byte at its end.
     */
    byte[] bytes() {
        return Arrays.copyOf(bytes, used);
    }

    /**
     * How many words a reader would count in a text: {@code twenty-one} is one, though here it is
     * two.
     */
    int counted(int text) {
        return counts[text];
    }

    /** The same for all texts together. */
    int counted() {
        return IntStream.of(counts).sum();
    }

    private int add(String written) {
        char[] text = (isPlain(written) ? written : written.toLowerCase(Locale.ROOT)).toCharArray();
        int before = size;
        int count = 0;
        boolean counted = false;
        int at = 0;
        while (at < text.length) {
            int letter = letter(text[at]);
            if (letter == NOTHING) {
                counted &= !CharKind.isBlank(text[at]);
                at++;
                continue;
            }
            count += counted ? 0 : 1;
            counted = true;
            if (size > before) {
                write(' ');
            }
            long hash = SEED;
            while (letter != NOTHING) {
                write(letter);
                hash = hash * 31 + letter;
                letter = ++at < text.length ? letter(text[at]) : NOTHING;
            }
            finish(hash);
        }
        write(0);
        return count;
    }

    /** Whether all capitals of a text are ASCII. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hebrew = c >= '\u0590' && c <= '\u05FF';
            boolean mark = c >= '\u2000' && c <= '\u206F';
            if (c >= 0x80 && !hebrew && !mark) {
                return false;
            }
        }
        return true;
    }

    /** A letter in lower case, or a digit; {@link #NOTHING} for anything else. */
    private static int letter(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'א' && c <= 'ת') {
            return c;
        }
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c | 0x20 : NOTHING;
        }
        return CharKind.isLetterOrDigit(c) ? c : NOTHING;
    }

    private void finish(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** A single unit of UTF-16 is all there is: halves of pairs are no letters. */
    private void write(int c) {
        if (used + 3 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2 + 3);
        }
        if (c < 0x80) {
            bytes[used++] = (byte) c;
        } else if (c < 0x800) {
            bytes[used++] = (byte) (0xC0 | c >> 6);
            bytes[used++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[used++] = (byte) (0xE0 | c >> 12);
            bytes[used++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[used++] = (byte) (0x80 | c & 0x3F);
        }
    }
}
