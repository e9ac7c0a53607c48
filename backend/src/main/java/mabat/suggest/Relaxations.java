package mabat.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.article.Language;
import mabat.query.CanonicalText;
import mabat.query.Expression;
import mabat.query.QueryParser;
import mabat.query.QueryReading;
import mabat.query.Span;
import mabat.search.ArticleStatistics;
import mabat.search.CompiledCriteria;
import mabat.search.Criteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading.Understood;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetSelection;
import mabat.search.ReadingPart;
import mabat.search.ReadingPart.Kind;
import mabat.search.Relaxation;
import mabat.search.Relaxation.What;
import mabat.search.SearchService;

/** Counts what each condition of a search takes away. */
final class Relaxations {
    /** Conditions looked at; more would keep the reader waiting and help little. */
    private static final int MOST_ASKED = 24;

    private final CriteriaReader reader;
    private final ArticleStatistics statistics;

    Relaxations(CriteriaReader reader, ArticleStatistics statistics) {
        this.reader = reader;
        this.statistics = statistics;
    }

    /** Those that find more, the most articles first. */
    List<Relaxation> of(Criteria criteria) {
        if (!(reader.read(criteria, Language.ENGLISH) instanceof Understood whole)) {
            return List.of();
        }
        List<Relaxation> candidates = new ArrayList<>();
        List<CompiledCriteria> searches = new ArrayList<>(List.of(whole.criteria()));
        for (Relaxation one :
                without(criteria, whole.parts()).stream().limit(MOST_ASKED).toList()) {
            compiled(one.criteria())
                    .ifPresent(search -> {
                        candidates.add(one);
                        searches.add(search);
                    });
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Long> totals = statistics.counts(searches);
        List<Relaxation> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (totals.get(i + 1) > totals.get(0)) {
                Relaxation one = candidates.get(i);
                found.add(
                        new Relaxation(
                                one.what(),
                                one.field(),
                                one.removed(),
                                one.criteria(),
                                totals.get(i + 1)));
            }
        }
        found.sort(Comparator.comparingLong(Relaxation::total).reversed());
        return found.stream().limit(SearchService.RELAXATIONS).toList();
    }

    private Optional<CompiledCriteria> compiled(Criteria criteria) {
        return reader.read(criteria, Language.ENGLISH) instanceof Understood understood
                ? Optional.of(understood.criteria())
                : Optional.empty();
    }

    private List<Relaxation> without(Criteria criteria, List<ReadingPart> reading) {
        List<Relaxation> all = new ArrayList<>();
        if (!criteria.dates().isOpen()) {
            all.add(new Relaxation(What.DATES, null, "", criteria.withDates(DateRange.open()), 0));
        }
        if (!criteria.story().isEmpty()) {
            all.add(new Relaxation(What.STORY, null, "", criteria.withStory(""), 0));
        }
        for (FacetField field : criteria.selections().keySet()) {
            Criteria less = criteria.withSelection(field, FacetSelection.empty());
            all.add(new Relaxation(What.FACET, field, "", less, 0));
        }
        if (!criteria.query().isBlank() && !all.isEmpty()) {
            all.add(new Relaxation(What.QUERY, null, "", criteria.withQuery(""), 0));
        }
        all.addAll(parts(criteria, reading));
        return all;
    }

    /** One for each of the conditions that stand side by side in the query. */
    private static List<Relaxation> parts(Criteria criteria, List<ReadingPart> reading) {
        String query = criteria.query();
        if (!(QueryParser.parse(query) instanceof QueryReading.Read(Expression tree, var notices))
                || !(tree instanceof Expression.All(List<Expression> parts, Span at))) {
            return List.of();
        }
        Map<Span, List<Expression>> conditions = new LinkedHashMap<>();
        for (Expression part : parts) {
            conditions
                    .computeIfAbsent(whole(part.at(), reading), span -> new ArrayList<>())
                    .add(part);
        }
        List<Relaxation> less = new ArrayList<>();
        conditions.forEach((span, gone) -> {
            List<Expression> rest = parts.stream().filter(part -> !gone.contains(part)).toList();
            if (!rest.isEmpty()) {
                Expression left = rest.size() == 1 ? rest.get(0) : new Expression.All(rest, at);
                less.add(
                        new Relaxation(
                                What.PART,
                                null,
                                query.substring(span.start(), span.end()),
                                criteria.withQueryAndOff(CanonicalText.of(left), criteria.off()),
                                0));
            }
        });
        return less;
    }

    /** The words of one name, or of one concept, are one condition. */
    private static Span whole(Span part, List<ReadingPart> reading) {
        return reading.stream()
                .filter(read -> read.kind() == Kind.ENTITY || read.kind() == Kind.CONCEPT)
                .map(read -> new Span(read.position(), read.position() + read.length()))
                .filter(span -> span.start() <= part.start() && part.end() <= span.end())
                .max(Comparator.comparingInt(Span::length))
                .orElse(part);
    }
}
