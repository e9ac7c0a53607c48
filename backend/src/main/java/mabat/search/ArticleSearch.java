package mabat.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mabat.article.Language;
import mabat.knowledge.KnowledgeBase;
import mabat.query.ProblemCode;
import mabat.query.Span;
import mabat.search.CriteriaReading.Unclear;
import mabat.search.CriteriaReading.Understood;
import org.jspecify.annotations.Nullable;

/** Search as everybody sees it: understands the question, asks the searcher, puts names to ids. */
public final class ArticleSearch implements SearchService {
    private final CriteriaReader reader;
    private final ArticleSearcher searcher;
    private final FacetLabels labels;
    private final OtherQueries others;
    private final Clock clock;

    public ArticleSearch(
            CriteriaReader reader,
            ArticleSearcher searcher,
            KnowledgeBase knowledge,
            OtherQueries others,
            Clock clock) {
        this.reader = reader;
        this.searcher = searcher;
        this.labels = new FacetLabels(knowledge);
        this.others = others;
        this.clock = clock;
    }

    @Override
    public SearchAnswer search(Question question) {
        Instant asked = clock.instant();
        return switch (reader.read(question.criteria(), question.labels())) {
            case Unclear(QueryProblem problem) -> new SearchAnswer.Unreadable(problem);
            case Understood understood -> found(question, understood, asked);
        };
    }

    private SearchAnswer found(Question question, Understood understood, Instant asked) {
        List<QueryProblem> notices = new ArrayList<>(understood.notices());
        PageRequest request =
                new PageRequest(
                        understood.criteria(),
                        question.size(),
                        after(question, notices),
                        question.explain());
        FoundArticles found = searcher.search(request);
        notices.addAll(labels.unknownChoices(question.criteria(), found));
        if (found.total() <= FEW && question.after() == null) {
            notices.addAll(others.meant(question.criteria(), found.total()));
        }
        ResultPage page =
                new ResultPage(
                        matches(request, found),
                        found.total(),
                        facets(question, found),
                        Histograms.of(found.days(), found.undated()),
                        next(question, found),
                        Duration.between(asked, clock.instant()),
                        found.incomplete(),
                        found.stories());
        return new SearchAnswer.Found(page, understood.parts(), notices);
    }

    private static List<Match> matches(PageRequest request, FoundArticles found) {
        if (!request.explain()) {
            return found.matches();
        }
        WhyMatches why = new WhyMatches(request.criteria().query());
        return found.matches().stream().map(why::explained).toList();
    }

    private static List<String> after(Question question, List<QueryProblem> notices) {
        String cursor = question.after();
        if (cursor == null) {
            return List.of();
        }
        Optional<List<String>> keys = Cursor.read(question.criteria(), cursor);
        if (keys.isEmpty()) {
            notices.add(QueryProblems.of(ProblemCode.BAD_CURSOR, new Span(0, 0), ""));
        }
        return keys.orElse(List.of());
    }

    private static @Nullable String next(Question question, FoundArticles found) {
        return found.last().isEmpty() ? null : Cursor.write(question.criteria(), found.last());
    }

    private List<Facet> facets(Question question, FoundArticles found) {
        List<Facet> facets = new ArrayList<>();
        for (FacetField field : FacetField.values()) {
            FacetSelection selection = question.criteria().selection(field);
            facets.add(labels.facet(field, found.facet(field), selection, question.labels()));
        }
        return facets;
    }

    @Override
    public Facet facet(FacetQuestion question) {
        Facet none = new Facet(question.field(), List.of(), false);
        if (!(reader.read(question.criteria(), question.labels()) instanceof Understood read)) {
            return none;
        }
        FacetSelection selection = question.criteria().selection(question.field());
        String part = question.containing().strip();
        FacetRequest request =
                part.isEmpty()
                        ? FacetRequest.most(question.size())
                        : FacetRequest.most(FacetQuestion.MOST);
        FacetCounts counts = searcher.facet(read.criteria(), question.field(), request);
        Facet facet = labels.facet(question.field(), counts, selection, question.labels());
        return part.isEmpty() ? facet : labels.containing(facet, part, question.size());
    }

    @Override
    public List<Relaxation> relaxations(Question question) {
        return others.lessStrict(question.criteria());
    }

    @Override
    public long countNew(Criteria criteria, Instant after) {
        return switch (reader.read(criteria, Language.ENGLISH)) {
            case Unclear unclear -> 0;
            case Understood understood -> searcher.countNew(understood.criteria(), after);
        };
    }
}
