package mabat.discovery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import mabat.article.Language;
import mabat.discovery.PairMatrix.Heading;
import mabat.knowledge.KnowledgeBase;
import mabat.search.Answer;
import mabat.search.ArticleSearcher;
import mabat.search.ArticleStatistics;
import mabat.search.CompiledCriteria;
import mabat.search.CriteriaReader;
import mabat.search.CriteriaReading.Unclear;
import mabat.search.CriteriaReading.Understood;
import mabat.search.DateRange;
import mabat.search.FacetField;
import mabat.search.FacetLabels;
import mabat.search.PageRequest;
import mabat.search.PairCounts;
import mabat.search.QueryProblem;

/** Overviews: understands the question, has the articles counted, puts names to ids. */
public final class ArticleDiscovery implements Discovery {
    private final CriteriaReader reader;
    private final ArticleSearcher searcher;
    private final ArticleStatistics statistics;
    private final FacetLabels labels;
    private final RisingTerms terms;

    public ArticleDiscovery(
            CriteriaReader reader,
            ArticleSearcher searcher,
            ArticleStatistics statistics,
            KnowledgeBase knowledge,
            NewsWords news) {
        this.reader = reader;
        this.searcher = searcher;
        this.statistics = statistics;
        this.labels = new FacetLabels(knowledge);
        this.terms = new RisingTerms(reader, searcher, statistics, labels, news);
    }

    @Override
    public Answer<PairMatrix> pairs(PairQuestion question) {
        return switch (reader.read(question.criteria(), question.labels())) {
            case Unclear(QueryProblem problem) -> new Answer.Unreadable<>(problem);
            case Understood understood -> new Answer.Given<>(pairs(question, understood));
        };
    }

    private PairMatrix pairs(PairQuestion question, Understood understood) {
        Language language = question.labels();
        int size = question.size();
        PairCounts counts =
                statistics.pairs(understood.criteria(), question.rows(), question.columns(), size);
        List<Heading> rows = headings(question.rows(), counts.rows(), language, size);
        List<Heading> columns = headings(question.columns(), counts.columns(), language, size);
        List<List<Long>> cells = new ArrayList<>();
        for (Heading row : rows) {
            cells.add(columns.stream().map(column -> counts.cell(row.id(), column.id())).toList());
        }
        boolean more =
                counts.more()
                        || counts.rows().size() > rows.size()
                        || counts.columns().size() > columns.size();
        return new PairMatrix(question.rows(), question.columns(), rows, columns, cells, more);
    }

    private List<Heading> headings(
            FacetField field, Map<String, Long> counts, Language language, int size) {
        return labels.values(field, counts, language).stream()
                .limit(size)
                .map(value -> new Heading(value.id(), value.label(), value.count()))
                .toList();
    }

    @Override
    public Answer<Rising> rising(RisingQuestion question) {
        return switch (reader.read(question.criteria(), question.labels())) {
            case Unclear(QueryProblem problem) -> new Answer.Unreadable<>(problem);
            case Understood understood -> new Answer.Given<>(rising(question, understood));
        };
    }

    private Rising rising(RisingQuestion question, Understood understood) {
        return window(question.criteria().dates(), understood.criteria())
                .map(now -> terms.rising(question, now, before(now)))
                .orElseGet(Rising::nothing);
    }

    /** Empty when an end is open and no article has a date. */
    private Optional<DateRange> window(DateRange dates, CompiledCriteria criteria) {
        LocalDate from = dates.from();
        LocalDate to = dates.to();
        if (to == null) {
            SortedMap<LocalDate, Long> days =
                    searcher.search(new PageRequest(criteria, 0, List.of(), false)).days();
            to = days.isEmpty() ? null : days.lastKey();
        }
        if (to == null || from != null && to.isBefore(from)) {
            return Optional.empty();
        }
        return Optional.of(
                new DateRange(
                        from == null ? to.minusDays(RisingQuestion.USUAL_DAYS - 1L) : from, to));
    }

    private static DateRange before(DateRange now) {
        LocalDate from = now.from();
        LocalDate to = now.to();
        if (from == null || to == null) {
            throw new IllegalArgumentException("an open window: " + now);
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new DateRange(from.minusDays(days), from.minusDays(1));
    }
}
