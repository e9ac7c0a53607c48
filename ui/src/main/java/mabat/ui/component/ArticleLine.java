package mabat.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** An article in a short list: its title, who told it, when, in which language. */
public final class ArticleLine extends Div {
    private final Div facts = new Div();

    /**
     * @param outlet empty when unknown
     * @param published absent when unknown
     */
    public ArticleLine(
            ArticleId id,
            String title,
            String outlet,
            Language language,
            @Nullable PublicationDate published,
            Labels labels) {
        addClassName("article-line");
        InterfaceLanguage reader = InterfaceLanguage.current();
        Anchor link = new Anchor(SearchLinks.article(id), title);
        link.addClassName("line-title");
        MarkedText.setDirection(link.getElement(), language);
        facts.addClassName("line-facts");
        if (!outlet.isEmpty()) {
            Span by = new Span(outlet);
            by.addClassName("outlet");
            by.getElement().setAttribute("dir", "auto");
            facts.add(by);
        }
        Element time = new Element("time");
        if (published == null) {
            time.setText(getTranslation("date.unknown"));
        } else {
            time.setText(new DateTexts(reader).published(published));
            time.setAttribute("datetime", published.at().toString().substring(0, 10));
        }
        facts.getElement().appendChild(time);
        facts.add(new Span(labels.language(language, reader)));
        add(link, facts);
    }

    /** Adds something to what is said about it. */
    public ArticleLine with(String className, String text) {
        Span more = new Span(text);
        more.addClassName(className);
        facts.add(more);
        return this;
    }
}
