package mabat.ui.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import mabat.article.EntityRef;
import mabat.article.PublicationDate;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.search.HighlightedText;
import mabat.search.Match;
import mabat.ui.component.DateTexts;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;
import mabat.ui.component.MarkedText;
import mabat.ui.component.SearchLinks;

/** One article in the result list. It runs in the direction of its own language. */
final class ResultItem extends Article {
    private static final int MOST_TAGS = 4;

    ResultItem(Match match, Criteria criteria, Labels labels, TagAction action) {
        addClassName("result");
        MarkedText.setDirection(getElement(), match.language());
        // the facts and tags in it are in the language of the page
        getElement().removeAttribute("lang");
        InterfaceLanguage language = InterfaceLanguage.current();
        add(facts(match, labels, language), title(match), excerpt(match));
        Div tags = new Div();
        tags.addClassName("tags");
        tags(tags, FacetField.COUNTRY, match.subjectCountries(), criteria, labels, action);
        tags(tags, FacetField.LEADER, match.leaders(), criteria, labels, action);
        tags(tags, FacetField.TOPIC, match.topics(), criteria, labels, action);
        if (tags.getComponentCount() > 0) {
            add(tags);
        }
        if (!criteria.query().isBlank()) {
            add(new WhyDetails(match.why(), labels));
        }
    }

    private Paragraph facts(Match match, Labels labels, InterfaceLanguage language) {
        Paragraph facts = new Paragraph();
        facts.addClassName("result-facts");
        if (!match.outlet().isEmpty()) {
            Span outlet = new Span(match.outlet());
            outlet.addClassName("outlet");
            outlet.getElement().setAttribute("dir", "auto");
            facts.add(outlet, dot());
        }
        PublicationDate published = match.published();
        Element time = new Element("time");
        if (published == null) {
            time.setText(getTranslation("date.unknown"));
        } else {
            time.setText(new DateTexts(language).published(published));
            time.setAttribute("datetime", published.at().toString().substring(0, 10));
        }
        time.setAttribute("dir", "auto");
        facts.getElement().appendChild(time);
        Span told = new Span(labels.language(match.language(), language));
        told.getElement().setAttribute("dir", "auto");
        facts.add(dot(), told);
        return facts;
    }

    /** Outside the pieces, since each of them has a direction of its own. */
    private static Span dot() {
        Span dot = new Span("·");
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }

    private static H3 title(Match match) {
        Anchor link = new Anchor(SearchLinks.article(match.id()), "");
        link.add(new MarkedText(match.title()));
        H3 title = new H3(link);
        title.addClassName("result-title");
        MarkedText.setDirection(title.getElement(), match.language());
        return title;
    }

    private static Paragraph excerpt(Match match) {
        Paragraph excerpt = new Paragraph();
        excerpt.addClassName("excerpt");
        MarkedText.setDirection(excerpt.getElement(), match.language());
        List<HighlightedText> pieces =
                match.excerpts().isEmpty()
                        ? List.of(HighlightedText.plain(match.lead()))
                        : match.excerpts();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                excerpt.add(new Span(between(pieces.get(i - 1), pieces.get(i))));
            }
            excerpt.add(new MarkedText(pieces.get(i)));
        }
        return excerpt;
    }

    /** Pieces that were cut bring their ellipsis along. */
    private static String between(HighlightedText one, HighlightedText next) {
        return one.text().endsWith("…") || next.text().startsWith("…") ? " " : " … ";
    }

    private void tags(
            Div tags,
            FacetField field,
            List<String> ids,
            Criteria criteria,
            Labels labels,
            TagAction action) {
        InterfaceLanguage language = InterfaceLanguage.current();
        ids.stream()
                .limit(MOST_TAGS)
                .forEach(id -> {
                    String label = labels.of(field, id, language);
                    Chip chip =
                            Chip.doing(
                                    label,
                                    "tag chip-" + field.parameter(),
                                    () -> action.narrow(criteria, field, id));
                    chip.setTitle(
                            getTranslation(
                                    "results.narrow",
                                    getTranslation("facet." + field.parameter() + ".one"),
                                    label));
                    Span tag = new Span(chip);
                    tag.addClassName("tag-pair");
                    EntityLinks.of(field, id).ifPresent(entity -> tag.add(about(entity, label)));
                    tags.add(tag);
                });
    }

    /** To what is known of it; the chip itself narrows the search. */
    private Anchor about(EntityRef entity, String label) {
        Anchor about = new Anchor(EntityLinks.entity(entity), "›");
        about.addClassName("tag-about");
        about.setAriaLabel(getTranslation("facet.about", label));
        about.setTitle(getTranslation("facet.about", label));
        return about;
    }

    /** A click on a tag. */
    @FunctionalInterface
    interface TagAction {
        void narrow(Criteria criteria, FacetField field, String id);
    }
}
