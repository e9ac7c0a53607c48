package mabat.ui.article;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import mabat.article.Article;
import mabat.article.RemovedText;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.MarkedText;

/** What was taken out of an article as boilerplate, word for word, and why. Folded at first. */
final class RemovedLedger extends NativeDetails {
    RemovedLedger(Article article) {
        addClassName("removed");
        InterfaceLanguage language = InterfaceLanguage.current();
        getElement().setAttribute("dir", language.direction().getClientName());
        getElement().setAttribute("lang", language.code());
        setSummaryText(getTranslation("removed.heading", article.removed().size()));
        OrderedList list = new OrderedList();
        for (RemovedText removed : article.removed()) {
            Span reason = new Span(reason(removed.reason()));
            reason.addClassName("fact-note");
            Paragraph text = new Paragraph(removed.text());
            MarkedText.setDirection(text.getElement(), article.language());
            list.add(new ListItem(reason, text));
        }
        setContent(list);
    }

    /** Our words for a reason; a new reason shows its code until it has some. */
    private String reason(String code) {
        String key = "removed." + code;
        String text = getTranslation(key);
        return text.equals("[" + key + "]") ? code : text;
    }
}
