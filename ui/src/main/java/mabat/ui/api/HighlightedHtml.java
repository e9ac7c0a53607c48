package mabat.ui.api;

import mabat.search.HighlightedText;
import org.springframework.web.util.HtmlUtils;

/** Highlighted text as HTML: {@code <em>} around what matched, everything else escaped. */
final class HighlightedHtml {
    private HighlightedHtml() {}

    static String of(HighlightedText highlighted) {
        String text = highlighted.text();
        StringBuilder html = new StringBuilder(text.length() + 32);
        int done = 0;
        for (HighlightedText.Mark mark : highlighted.marks()) {
            html.append(escaped(text.substring(done, mark.start())))
                    .append("<em>")
                    .append(escaped(text.substring(mark.start(), mark.end())))
                    .append("</em>");
            done = mark.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
