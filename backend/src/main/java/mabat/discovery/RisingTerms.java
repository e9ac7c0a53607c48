package mabat.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mabat.article.Language;
import mabat.search.ArticleSearcher;
import mabat.search.ArticleStatistics;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading.Understood;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetLabels;
import mabat.search.FacetRequest;
import org.jspecify.annotations.Nullable;

/**
 * What occurs in more articles than before. Facets and a sample of headlines say what to look at;
 * whatever is shown is then counted in all articles of both windows.
 */
final class RisingTerms {
    /** The facets whose values can rise. */
    private static final List<FacetField> FIELDS =
            List.of(
                    FacetField.COUNTRY,
                    FacetField.PERSON,
                    FacetField.ORGANISATION,
                    FacetField.TOPIC);

    /** Headlines looked at in each window. */
    private static final int SAMPLE = 500;

    /** Candidates counted exactly, for each kind of term. */
    private static final int CANDIDATES = 30;

    /** One article is an event, not a trend. */
    private static final long FEWEST = 2;

    /** Less can well be chance: the 95 % point of the chi-squared distribution. */
    private static final double STRIKING = 3.84;

    private final CriteriaReader reader;
    private final ArticleSearcher searcher;
    private final ArticleStatistics statistics;
    private final FacetLabels labels;
    private final RisingWords words;

    RisingTerms(
            CriteriaReader reader,
            ArticleSearcher searcher,
            ArticleStatistics statistics,
            FacetLabels labels,
            NewsWords news) {
        this.reader = reader;
        this.searcher = searcher;
        this.statistics = statistics;
        this.labels = labels;
        this.words = new RisingWords(reader.finder(), news);
    }

    /**
     * Something that may rise.
     *
     * @param word empty for a name
     */
    private record Candidate(
            @Nullable FacetField field, String id, String word, Language language) {
        Criteria in(Criteria criteria) {
            return field == null ? criteria.withWord(word) : criteria.narrowed(field, id);
        }
    }

    Rising rising(RisingQuestion question, DateRange now, DateRange before) {
        Criteria inNow = question.criteria().withDates(now);
        Criteria inBefore = question.criteria().withDates(before);
        List<Candidate> candidates = new ArrayList<>();
        List<CompiledCriteria> searches = new ArrayList<>();
        searches.add(compiled(inNow));
        searches.add(compiled(inBefore));
        for (Candidate candidate : candidates(inNow, inBefore)) {
            if (readable(candidate.in(inNow))) {
                candidates.add(candidate);
                searches.add(compiled(candidate.in(inNow)));
                searches.add(compiled(candidate.in(inBefore)));
            }
        }
        List<Long> counts = statistics.counts(searches);
        long all = counts.get(0);
        long allBefore = counts.get(1);
        List<Rising.Term> terms = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            long here = counts.get(2 + 2 * i);
            long there = counts.get(3 + 2 * i);
            double score = Rise.score(here, all, there, allBefore);
            if (here >= FEWEST && score >= STRIKING) {
                terms.add(term(candidates.get(i), question, here, there, score, inNow));
            }
        }
        terms.sort(
                Comparator.comparingDouble(Rising.Term::score)
                        .reversed()
                        .thenComparing(Rising.Term::label)
                        .thenComparing(Rising.Term::id));
        return new Rising(
                new Rising.Window(now, all),
                new Rising.Window(before, allBefore),
                terms.stream().limit(question.size()).toList());
    }

    private Rising.Term term(
            Candidate candidate,
            RisingQuestion question,
            long now,
            long before,
            double score,
            Criteria window) {
        FacetField field = candidate.field();
        String label =
                field == null
                        ? candidate.word()
                        : labels.label(field, candidate.id(), question.labels());
        return new Rising.Term(
                label,
                field,
                candidate.id(),
                candidate.language(),
                now,
                before,
                score,
                candidate.in(window));
    }

    private List<Candidate> candidates(Criteria now, Criteria before) {
        List<Candidate> candidates = new ArrayList<>();
        CompiledCriteria compiledNow = compiled(now);
        for (FacetField field : FIELDS) {
            Set<String> chosen = new TreeSet<>(now.selection(field).allOf());
            searcher
                    .facet(compiledNow, field, FacetRequest.most(CANDIDATES))
                    .counts()
                    .keySet()
                    .stream()
                    .filter(id -> !chosen.contains(id))
                    .map(id -> new Candidate(field, id, "", Language.UNDETERMINED))
                    .forEach(candidates::add);
        }
        words.of(
                        statistics.sample(compiledNow, SAMPLE),
                        statistics.sample(compiled(before), SAMPLE),
                        CANDIDATES)
                .forEach(word ->
                        candidates.add(new Candidate(null, "", word.form(), word.language())));
        return candidates;
    }

    private boolean readable(Criteria criteria) {
        return reader.read(criteria, Language.ENGLISH) instanceof Understood;
    }

    private CompiledCriteria compiled(Criteria criteria) {
        if (reader.read(criteria, Language.ENGLISH) instanceof Understood understood) {
            return understood.criteria();
        }
        throw new IllegalArgumentException("cannot be read: " + criteria.query());
    }
}
