package mabat.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.search.Criteria;
import mabat.search.Facet;
import mabat.search.FacetField;
import mabat.search.FacetValue;
import mabat.search.HighlightedText;
import mabat.search.Histogram;
import mabat.search.Match;
import mabat.search.Question;
import mabat.search.ReadingPart;
import mabat.search.Relaxation;
import mabat.search.ResultPage;
import mabat.search.SearchAnswer;
import mabat.search.SearchService;
import org.jspecify.annotations.Nullable;

/** Answers every question as a test says, and remembers the questions. */
public final class FakeSearch implements SearchService {
    private final List<Question> questions = new ArrayList<>();
    private List<Relaxation> relaxations = List.of();
    private Function<Question, SearchAnswer> answer = question -> found();

    public void answer(Function<Question, SearchAnswer> next) {
        answer = next;
    }

    /** The last question that asked for matches rather than only for their number. */
    public Question lastQuestion() {
        return questions.stream()
                .filter(question -> question.size() > 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Override
    public SearchAnswer search(Question question) {
        questions.add(question);
        return answer.apply(question);
    }

    /** What is offered instead of any search that finds little. */
    public void relax(Relaxation... offers) {
        relaxations = List.of(offers);
    }

    @Override
    public List<Relaxation> relaxations(Question question) {
        return relaxations;
    }

    @Override
    public long countNew(Criteria criteria, Instant after) {
        return 0;
    }

    /** An answer with articles of these titles. */
    public static SearchAnswer.Found found(String... titles) {
        return found(List.of(), titles);
    }

    public static SearchAnswer.Found found(List<Facet> facets, String... titles) {
        List<Match> matches = Arrays.stream(titles).map(FakeSearch::match).toList();
        return new SearchAnswer.Found(
                page(matches, matches.size(), facets, null), List.of(), List.of());
    }

    public static ResultPage page(
            List<Match> matches, long total, List<Facet> facets, @Nullable String next) {
        return new ResultPage(
                matches, total, facets, Histogram.empty(), next, Duration.ofMillis(12), false);
    }

    public static SearchAnswer.Found read(ReadingPart... parts) {
        return new SearchAnswer.Found(
                page(List.of(), 0, List.of(), null), List.of(parts), List.of());
    }

    public static Facet facet(FacetField field, FacetValue... values) {
        return new Facet(field, List.of(values), false);
    }

    /** A match; a title with a Hebrew letter is a Hebrew article. */
    public static Match match(String title) {
        boolean hebrew =
                title.codePoints()
                        .anyMatch(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW);
        return new Match(
                new ArticleId("id-" + title.replace(' ', '-')),
                "",
                "North Pier Dispatch",
                hebrew ? Language.HEBREW : Language.ENGLISH,
                null,
                HighlightedText.plain(title),
                "The lead.",
                List.of(
                        new HighlightedText(
                                "Talks on <b>trade</b>", List.of(new HighlightedText.Mark(0, 5)))),
                List.of("BY"),
                List.of("alexander-lukashenko"),
                List.of("trade"),
                "",
                0,
                Map.of(),
                List.of());
    }
}
