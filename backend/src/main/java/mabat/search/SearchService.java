package mabat.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The one way to search. Fails with the exceptions of {@code mabat.failure}; odd input is an
 * answer.
 */
public interface SearchService {
    /** The most relaxations offered. */
    int RELAXATIONS = 8;

    /** With no more matches than this, relaxations and other spellings are worth offering. */
    long FEW = 3;

    SearchAnswer search(Question question);

    /**
     * More values of one facet than a page carries, or those whose label contains something. Counts
     * as in {@link ResultPage}; no values when the query cannot be read.
     *
     * <p>By default only the values that a page carries anyway are looked through.
     */
    default Facet facet(FacetQuestion question) {
        Question page = new Question(question.criteria(), 0, null, question.labels(), false);
        if (!(search(page) instanceof SearchAnswer.Found found)) {
            return new Facet(question.field(), List.of(), false);
        }
        Facet facet = found.page().facet(question.field());
        String part = question.containing().strip().toLowerCase(Locale.ROOT);
        List<FacetValue> values =
                facet.values().stream()
                        .filter(value -> value.label().toLowerCase(Locale.ROOT).contains(part))
                        .limit(question.size())
                        .toList();
        return new Facet(question.field(), values, facet.more());
    }

    /**
     * The same search with one condition less, for every condition that costs something; the
     * dearest first, at most {@link #RELAXATIONS}. Empty when the query cannot be read.
     */
    default List<Relaxation> relaxations(Question question) {
        return List.of();
    }

    /**
     * How many matching articles were first seen after a moment.
     *
     * @return 0 when the query cannot be read
     */
    long countNew(Criteria criteria, Instant after);
}
