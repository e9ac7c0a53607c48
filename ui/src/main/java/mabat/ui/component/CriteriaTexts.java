package mabat.ui.component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;

/** Criteria in words. */
public final class CriteriaTexts {
    private final Labels labels;
    private final InterfaceLanguage language;
    private final DateTexts dates;

    public CriteriaTexts(Labels labels, InterfaceLanguage language) {
        this.labels = labels;
        this.language = language;
        this.dates = new DateTexts(language);
    }

    /** One chosen value: {@code Country: Belarus}, {@code not Country: Belarus}. */
    public String value(FacetField field, Choice choice, String id) {
        String key =
                switch (choice) {
                    case ANY -> "criteria.any";
                    case ALL -> "criteria.all";
                    case NONE -> "criteria.none";
                };
        return text(
                key, text("facet." + field.parameter() + ".one"), labels.of(field, id, language));
    }

    public String dates(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from != null && to != null) {
            return from.equals(to)
                    ? dates.day(from)
                    : text("criteria.between", dates.day(from), dates.day(to));
        }
        if (from != null) {
            return text("criteria.from", dates.day(from));
        }
        return to == null ? text("criteria.always") : text("criteria.to", dates.day(to));
    }

    /** That only one story is wanted; its id means nothing to anybody. */
    public String story() {
        return text("criteria.story");
    }

    /** Each condition by itself, the query first; empty for everything. */
    public List<String> parts(Criteria criteria) {
        List<String> parts = new ArrayList<>();
        if (!criteria.query().isBlank()) {
            parts.add(text("criteria.query", criteria.query()));
        }
        criteria.selections()
                .forEach((field, selection) -> {
                    for (Choice choice : Choice.values()) {
                        selection.of(choice).forEach(id -> parts.add(value(field, choice, id)));
                    }
                });
        if (!criteria.dates().isOpen()) {
            parts.add(dates(criteria.dates()));
        }
        if (!criteria.story().isEmpty()) {
            parts.add(story());
        }
        return List.copyOf(parts);
    }

    private String text(String key, Object... arguments) {
        return labels.texts().getTranslation(key, language.locale(), arguments);
    }
}
