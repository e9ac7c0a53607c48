package mabat.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.search.FacetField;
import mabat.search.WhyMatched;
import mabat.ui.component.DateTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** Why an article matched, on demand: word of the query, form in the text, rule. */
final class WhyDetails extends NativeDetails {
    /** Rules with a sentence of their own; a newer one shows only the forms. */
    private static final Map<String, String> RULES =
            Map.of(
                    "same", "why.rule.same",
                    "inflected", "why.rule.inflected",
                    "particle", "why.rule.particle",
                    "acronym", "why.rule.acronym",
                    "prefix", "why.rule.prefix",
                    "similar", "why.rule.similar",
                    "entity", "why.rule.entity",
                    "concept", "why.rule.concept",
                    "date", "why.rule.date");

    private final Labels labels;
    private boolean filled;

    WhyDetails(List<WhyMatched> reasons, Labels labels) {
        this.labels = labels;
        addClassName("why");
        InterfaceLanguage language = InterfaceLanguage.current();
        setSummaryText(getTranslation("why.summary"));
        // made when somebody wants to know, so that a list of results stays light
        addToggleListener(toggle -> {
            if (toggle.isOpened() && !filled) {
                filled = true;
                setContent(reasons.isEmpty() ? elsewhere() : list(reasons, language));
            }
        });
    }

    private Paragraph elsewhere() {
        return new Paragraph(getTranslation("why.elsewhere"));
    }

    /** On the side where the article begins, in the direction of the page. */
    private Div list(List<WhyMatched> reasons, InterfaceLanguage language) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("dir", language.direction().getClientName());
        reasons.forEach(reason -> list.add(item(reason, language)));
        return new Div(list);
    }

    private ListItem item(WhyMatched reason, InterfaceLanguage language) {
        ListItem item = new ListItem();
        item.add(piece(reason.word(), "why-word"));
        if (!reason.form().isEmpty()) {
            Span arrow = new Span(getTranslation("why.arrow"));
            arrow.addClassName("why-arrow");
            Element form = new Element("mark");
            form.setAttribute("dir", "auto");
            form.setText(reason.form());
            item.add(arrow);
            item.getElement().appendChild(form);
        }
        Span rule = piece(rule(reason, language), "why-rule");
        rule.getElement().setAttribute("dir", language.direction().getClientName());
        item.add(rule);
        return item;
    }

    private String rule(WhyMatched reason, InterfaceLanguage language) {
        Optional<FacetField> field = FacetField.of(reason.rule());
        if (field.isPresent()) {
            return getTranslation(
                    "why.rule.field",
                    getTranslation("facet." + reason.rule() + ".one"),
                    labels.of(field.get(), reason.through(), language));
        }
        String key = RULES.get(reason.rule());
        if (key == null) {
            return "";
        }
        return switch (reason.rule()) {
            case "entity" -> getTranslation(key, labels.ofAny(reason.through(), language));
            case "date" ->
                    getTranslation(
                            key, new DateTexts(language).day(LocalDate.parse(reason.through())));
            case "concept" -> getTranslation(key, reason.through());
            default -> getTranslation(key);
        };
    }

    private static Span piece(String text, String className) {
        Span piece = new Span(text);
        piece.addClassName(className);
        piece.getElement().setAttribute("dir", "auto");
        return piece;
    }
}
