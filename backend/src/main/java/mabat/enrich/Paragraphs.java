package mabat.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into paragraphs. */
final class Paragraphs {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[\\h\\u200E\\u200F]*\\n\\s*");

    private Paragraphs() {}

    /**
     * The paragraphs, stripped, none blank. Blank lines separate them; in a text without blank
     * lines every line is one. Lines within a paragraph stay lines.
     */
    static List<String> of(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2029', '\n');
        boolean blankLines = BLANK_LINES.matcher(lines.strip()).find();
        List<String> paragraphs = new ArrayList<>();
        for (String piece : blankLines ? BLANK_LINES.split(lines) : lines.split("\n", -1)) {
            String paragraph = piece.strip();
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }
}
