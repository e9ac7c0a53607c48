package mabat.ui.entity;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import mabat.search.Match;
import mabat.ui.component.ArticleLine;
import mabat.ui.component.Labels;

/** The newest articles of an entity, by name. */
final class NewestArticles extends Section {
    /**
     * @param articles newest first; at least one
     */
    NewestArticles(List<Match> articles, Labels labels) {
        addClassName("newest");
        OrderedList list = new OrderedList();
        list.addClassName("article-lines");
        for (Match match : articles) {
            list.add(
                    new ListItem(
                            new ArticleLine(
                                    match.id(),
                                    match.title().text(),
                                    match.outlet(),
                                    match.language(),
                                    match.published(),
                                    labels)));
        }
        add(new H2(getTranslation("entity.newest")), list);
    }
}
