package mabat.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import mabat.article.Language;
import mabat.search.HighlightedText;

/**
 * A piece of article text with its matches marked; made of text nodes, so it can never be HTML. The
 * element around it gives the direction.
 */
public final class MarkedText extends Span {
    public MarkedText(HighlightedText text) {
        int at = 0;
        for (HighlightedText.Mark mark : text.marks()) {
            plain(text.text().substring(at, mark.start()));
            Element marked = new Element("mark");
            marked.setText(text.text().substring(mark.start(), mark.end()));
            getElement().appendChild(marked);
            at = mark.end();
        }
        plain(text.text().substring(at));
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        }
    }

    /** Direction and language of an element that holds article text. */
    public static void setDirection(Element element, Language language) {
        switch (language) {
            case HEBREW, ENGLISH -> {
                element.setAttribute("dir", language == Language.HEBREW ? "rtl" : "ltr");
                element.setAttribute("lang", language.code());
            }
            case OTHER, UNDETERMINED -> element.setAttribute("dir", "auto");
        }
    }
}
