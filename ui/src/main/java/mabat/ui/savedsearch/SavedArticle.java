package mabat.ui.savedsearch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import mabat.article.Article;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.article.PublicationDate;
import mabat.search.Match;
import mabat.ui.component.DateTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.MarkedText;
import mabat.ui.component.SearchLinks;
import org.jspecify.annotations.Nullable;

/** One article in a list, in the direction of its own language. */
final class SavedArticle {
    private SavedArticle() {}

    static Component of(Article article) {
        return line(
                article.id(),
                article.title(),
                article.lead(),
                article.outlet(),
                article.language(),
                article.published());
    }

    static Component of(Match match) {
        return line(
                match.id(),
                match.title().text(),
                match.lead(),
                match.outlet(),
                match.language(),
                match.published());
    }

    private static Component line(
            ArticleId id,
            String title,
            String lead,
            String outlet,
            Language language,
            @Nullable PublicationDate published) {
        com.vaadin.flow.component.html.Article line = new com.vaadin.flow.component.html.Article();
        line.addClassNames("result", "saved-article");
        MarkedText.setDirection(line.getElement(), language);
        line.getElement().removeAttribute("lang");
        Paragraph facts = new Paragraph();
        facts.addClassName("result-facts");
        if (!outlet.isEmpty()) {
            Span name = new Span(outlet);
            name.addClassName("outlet");
            name.getElement().setAttribute("dir", "auto");
            facts.add(name);
        }
        Span time =
                new Span(
                        published == null
                                ? facts.getTranslation("date.unknown")
                                : new DateTexts(InterfaceLanguage.current()).published(published));
        time.getElement().setAttribute("dir", "auto");
        facts.add(time);
        H3 heading = new H3(new Anchor(SearchLinks.article(id), title));
        heading.addClassName("result-title");
        MarkedText.setDirection(heading.getElement(), language);
        Paragraph text = new Paragraph(lead);
        text.addClassName("excerpt");
        MarkedText.setDirection(text.getElement(), language);
        line.add(facts, heading, text);
        return line;
    }
}
