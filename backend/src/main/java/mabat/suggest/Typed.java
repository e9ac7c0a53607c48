package mabat.suggest;

import java.util.ArrayList;
import java.util.List;
import mabat.query.QueryField;
import org.jspecify.annotations.Nullable;

/**
 * The piece of a query that somebody is typing.
 *
 * @param before what stands before it, with the field
 * @param field whose value it is; absent when it is plain words
 * @param part the piece itself, without quotes
 * @param after what stands behind the caret
 */
record Typed(String before, @Nullable QueryField field, String part, String after) {
    private static final String PARTICLES = "ושהבלמכ";

    /** Everything that stands before the caret and can be words of a name. */
    static Typed before(String text, int caret) {
        String left = text.substring(0, caret);
        int start = left.length();
        while (start > 0 && ordinary(left.charAt(start - 1), left, start - 1)) {
            start--;
        }
        QueryField field = null;
        String head = left.substring(0, start);
        if (head.endsWith("\"")) {
            head = head.substring(0, head.length() - 1);
        }
        if (head.endsWith(":")) {
            int from = head.length() - 1;
            while (from > 0 && Character.isLetter(head.charAt(from - 1))) {
                from--;
            }
            field = QueryField.named(head.substring(from, head.length() - 1)).orElse(null);
        }
        String kept = field == null ? left.substring(0, start) : head;
        return new Typed(kept, field, left.substring(start), text.substring(caret));
    }

    /** A quote or geresh inside a Hebrew word belongs to it; other signs end the piece. */
    private static boolean ordinary(char c, String text, int at) {
        if (c == '"') {
            return at > 0
                    && at + 1 < text.length()
                    && hebrew(text.charAt(at - 1))
                    && hebrew(text.charAt(at + 1));
        }
        return "():|&~*=/[]{}<>^!+".indexOf(c) < 0;
    }

    private static boolean hebrew(char c) {
        return c >= 0x05D0 && c <= 0x05EA;
    }

    /** The longest piece first, then without its first word, and so on; then without a particle. */
    List<Typed> beginnings(int mostWords) {
        List<Typed> all = new ArrayList<>();
        List<Integer> starts = wordStarts();
        for (int start : starts.subList(Math.max(0, starts.size() - mostWords), starts.size())) {
            all.add(from(start));
        }
        if (!all.isEmpty()) {
            Typed last = all.getLast();
            for (int i = 1; i <= 2 && i + 1 < last.part().length(); i++) {
                if (PARTICLES.indexOf(last.part().charAt(i - 1)) < 0) {
                    break;
                }
                all.add(last.from(i, last.field));
            }
        }
        return all;
    }

    Typed lastWord() {
        List<Integer> starts = wordStarts();
        return starts.isEmpty() ? from(part.length()) : from(starts.getLast());
    }

    private List<Integer> wordStarts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < part.length(); i++) {
            boolean start = i == 0 || part.charAt(i - 1) == ' ' || i == 1 && part.charAt(0) == '-';
            if (start && part.charAt(i) != ' ' && part.charAt(i) != '-') {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Without its first words, which are then the value of the field, the piece is plain words. */
    private Typed from(int start) {
        return from(start, start == 0 ? field : null);
    }

    private Typed from(int start, @Nullable QueryField of) {
        return new Typed(before + part.substring(0, start), of, part.substring(start), after);
    }

    /** Whether nothing of a word stands before the piece, as a Hebrew particle would. */
    boolean startsWord() {
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    /** The same piece as the value of a field that was not typed. */
    Typed in(QueryField of, boolean hebrew) {
        String name = hebrew ? of.hebrew() : of.canonical();
        return new Typed(before + name + ":", of, part, after);
    }

    /** The query with this in place of the piece. */
    String replaced(String text) {
        return before + text + after;
    }

    /** The query with a name in place of the piece, in quotes where a value needs them. */
    String completed(String name) {
        boolean quoted = field != null && name.contains(" ");
        String rest = after.startsWith("\"") && quoted ? after.substring(1) : after;
        String end = rest.isEmpty() || rest.startsWith(" ") || rest.startsWith(")") ? "" : " ";
        return before + (quoted ? "\"" + name + "\"" : name) + end + rest;
    }
}
