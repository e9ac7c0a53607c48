package mabat.search;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The place where a page ended, as text for a URL. Bound to the criteria it was made for: with
 * others, or when changed on the way, it is not a cursor.
 */
final class Cursor {
    private static final int LONGEST = 2048;
    private static final char BETWEEN = '\n';

    private Cursor() {}

    static String write(Criteria criteria, List<String> keys) {
        String body = String.join(String.valueOf(BETWEEN), keys);
        String sealed = seal(criteria, body) + BETWEEN + body;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when this was not written for these criteria. */
    static Optional<List<String>> read(Criteria criteria, String cursor) {
        if (cursor.isEmpty() || cursor.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            String sealed = text.toString();
            int end = sealed.indexOf(BETWEEN);
            if (end < 0) {
                return Optional.empty();
            }
            String body = sealed.substring(end + 1);
            return sealed.substring(0, end).equals(seal(criteria, body))
                    ? Optional.of(parts(body))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }

    private static List<String> parts(String body) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = body.indexOf(BETWEEN); at >= 0; at = body.indexOf(BETWEEN, from)) {
            parts.add(body.substring(from, at));
            from = at + 1;
        }
        parts.add(body.substring(from));
        return parts;
    }

    /** Catches accidents and mixed-up pages; nobody gains anything by forging one. */
    private static String seal(Criteria criteria, String body) {
        CRC32 crc = new CRC32();
        String bound = CriteriaParameters.write(criteria) + "\n" + body;
        crc.update(bound.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
