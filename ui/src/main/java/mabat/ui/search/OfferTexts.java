package mabat.ui.search;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mabat.query.QueryField;
import mabat.search.Criteria;
import mabat.suggest.Completion;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** What stands beside a proposal, in the language of the page. */
final class OfferTexts {
    /** The rules of the help page that say what an operator does. */
    private static final Map<String, String> RULES =
            Map.ofEntries(
                    Map.entry("AND", "both"),
                    Map.entry("וגם", "both"),
                    Map.entry("OR", "either"),
                    Map.entry("או", "either"),
                    Map.entry("NOT", "without"),
                    Map.entry("וללא", "without"),
                    Map.entry("NEAR", "within"),
                    Map.entry("קרוב", "within"),
                    Map.entry("ADJ", "ordered"),
                    Map.entry("צמוד", "ordered"),
                    Map.entry("SAME", "paragraph"),
                    Map.entry("באותה-פסקה", "paragraph"),
                    Map.entry("ATLEAST", "times"),
                    Map.entry("לפחות", "times"));

    private final I18NProvider texts;
    private final Labels labels;

    OfferTexts(I18NProvider texts, Labels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    String of(String key, InterfaceLanguage language) {
        return texts.getTranslation(key, language.locale());
    }

    /** The kind of a name, and what else it is called when what is shown does not say it. */
    String of(Completion.Name name, String shown, InterfaceLanguage language) {
        String kind = of("facet." + name.entity().kind().code() + ".one", language);
        String other = shown.equals(name.label()) ? name.name() : name.label();
        return shown.contains(other) ? kind : kind + " · " + other;
    }

    /** What is searched besides the query; how it came about when that is all. */
    String filters(Criteria criteria, String otherwise, InterfaceLanguage language) {
        String filters =
                String.join(
                        " · ", new CriteriaTexts(labels, language).parts(criteria.withQuery("")));
        return filters.isEmpty() ? of(otherwise, language) : filters;
    }

    /** What an operator or a field does; the sentence of the help page. */
    String operator(String written, InterfaceLanguage language) {
        String name = written.replaceFirst("[:/].*", "");
        String rule =
                Optional.ofNullable(RULES.get(name))
                        .or(() -> QueryField.named(name).map(OfferTexts::rule))
                        .orElse("");
        return rule.isEmpty() ? "" : of("help.rule." + rule, language);
    }

    private static String rule(QueryField field) {
        return field == QueryField.DATE ? "month" : field.name().toLowerCase(Locale.ROOT);
    }
}
