package mabat.ingest.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import mabat.ingest.ArticleFiles;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file in whatever encoding it was saved: a byte order mark is believed, then strict
 * UTF-8, then what the bytes look like (windows-1255 for Hebrew, UTF-16 without a mark,
 * windows-1252).
 */
sealed interface DecodedText {
    record Decoded(String text, Charset charset) implements DecodedText {}

    /** No text: empty, binary or too large. */
    record Refused(String reason) implements DecodedText {}

    static DecodedText of(Path file) throws IOException {
        long size = Files.size(file);
        if (size > ArticleFiles.MOST_BYTES) {
            return new Refused(
                    "The file has "
                            + size
                            + " bytes; the most is "
                            + ArticleFiles.MOST_BYTES
                            + ".");
        }
        return of(Files.readAllBytes(file));
    }

    static DecodedText of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused("The file is empty.");
        }
        Charset charset = charset(bytes);
        if (charset == null) {
            return new Refused("The file is not text: it looks like binary data.");
        }
        String text = new String(bytes, charset);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (binary(text)) {
            return new Refused("The file is not text: it looks like binary data.");
        }
        return text.isBlank()
                ? new Refused("The file holds only white space.")
                : new Decoded(text, charset);
    }

    private static @Nullable Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (utf8(bytes) && !hasZero(bytes)) {
            return StandardCharsets.UTF_8;
        }
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            if (hasZero(bytes) && plausible(new String(bytes, wide))) {
                return wide;
            }
        }
        if (hasZero(bytes)) {
            return null;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null) {
            return null;
        }
        String name = match.getName().toLowerCase(Locale.ROOT);
        // ISO-8859-8 lacks the quotes, dashes and niqqud that newsrooms type; windows-1255 has the
        // same
        // letters and those too.
        if (name.startsWith("iso-8859-8") || name.equals("windows-1255")) {
            return Charset.forName("windows-1255");
        }
        if (name.equals("iso-8859-1")) {
            return Charset.forName("windows-1252");
        }
        return Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : null;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean utf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Mostly Hebrew or Latin letters, digits, blanks and common punctuation. */
    private static boolean plausible(String text) {
        long usual =
                text.codePoints()
                        .filter(c ->
                                c == '\n'
                                        || c == '\r'
                                        || c == '\t'
                                        || c == 0xFEFF
                                        || (c >= ' ' && c < 0x250)
                                        || (c >= 0x591 && c <= 0x5F4)
                                        || (c >= 0x2010 && c <= 0x203A))
                        .count();
        return usual * 10 >= text.codePointCount(0, text.length()) * 9L;
    }

    /** Control characters that no text has, more than one in a hundred. */
    private static boolean binary(String text) {
        long odd =
                text.chars()
                        .filter(c ->
                                (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                                        || c == 0x7F
                                        || c == 0xFFFD)
                        .count();
        return odd * 100 > text.length();
    }
}
