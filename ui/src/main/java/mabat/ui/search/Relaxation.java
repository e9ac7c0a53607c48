package mabat.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mabat.search.Criteria;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.Question;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.jspecify.annotations.Nullable;

/**
 * A search that found nothing, with one condition less.
 *
 * @param field the facet whose choice is left out; absent when it is the query or the dates
 * @param what which kind of condition is left out
 * @param criteria what is left
 * @param total how many articles that finds; at least 1
 */
record Relaxation(What what, @Nullable FacetField field, Criteria criteria, long total) {
    /** More would keep the reader waiting and help little. */
    private static final int MOST_ASKED = 8;

    /** Kinds of condition. */
    enum What {
        QUERY,
        FACET,
        DATES
    }

    /** Those that find something, most articles first. */
    static List<Relaxation> of(Question question, SearchService service) {
        return without(question.criteria()).stream()
                .limit(MOST_ASKED)
                .map(one -> one.counted(question, service))
                .filter(one -> one.total() > 0)
                .sorted(Comparator.comparingLong(Relaxation::total).reversed())
                .toList();
    }

    private Relaxation counted(Question question, SearchService service) {
        Question count = new Question(criteria, 0, null, question.labels(), false);
        long found =
                service.search(count) instanceof SearchAnswer.Found answer
                        ? answer.page().total()
                        : 0;
        return new Relaxation(what, field, criteria, found);
    }

    private static List<Relaxation> without(Criteria criteria) {
        List<Relaxation> all = new ArrayList<>();
        if (!criteria.dates().isOpen()) {
            all.add(new Relaxation(What.DATES, null, criteria.withDates(DateRange.open()), 0));
        }
        for (FacetField field : criteria.selections().keySet()) {
            Criteria less = criteria.withSelection(field, FacetSelection.empty());
            all.add(new Relaxation(What.FACET, field, less, 0));
        }
        if (!criteria.query().isBlank() && !all.isEmpty()) {
            all.add(new Relaxation(What.QUERY, null, criteria.withQuery(""), 0));
        }
        return all;
    }
}
