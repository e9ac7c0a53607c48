package mabat.search;

import java.util.Optional;
import java.util.stream.Stream;
import mabat.query.Expression;
import mabat.query.ProblemCode;
import mabat.query.QueryLimits;
import mabat.query.Span;

/** Refuses a wildcard that stands for more words than anybody can mean, before it is searched. */
final class WildcardBound {
    private final ArticleStatistics statistics;

    WildcardBound(ArticleStatistics statistics) {
        this.statistics = statistics;
    }

    /** What is to be said instead of searching; the reading itself when there is nothing. */
    CriteriaReading checked(Criteria criteria, CriteriaReading reading) {
        if (!(reading instanceof CriteriaReading.Understood understood)) {
            return reading;
        }
        Optional<QueryProblem> problem =
                prefixes(understood.criteria().query())
                        .filter(prefix ->
                                statistics.endings(prefix.stem()) > QueryLimits.MOST_ENDINGS)
                        .findFirst()
                        .map(prefix -> problem(criteria.query(), prefix));
        return problem.<CriteriaReading>map(CriteriaReading.Unclear::new).orElse(reading);
    }

    /** The repair is the word without its star. */
    private static QueryProblem problem(String query, Expression.Prefix prefix) {
        Span at = prefix.at();
        String repair = query.substring(0, at.start()) + prefix.stem() + query.substring(at.end());
        return QueryProblems.of(
                ProblemCode.TOO_MANY_ENDINGS,
                at,
                repair,
                String.valueOf(QueryLimits.MOST_ENDINGS),
                prefix.stem());
    }

    private static Stream<Expression.Prefix> prefixes(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(WildcardBound::prefixes);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(WildcardBound::prefixes);
            case Condition.Without(var part) -> prefixes(part);
            case Condition.Words(var text, var place) -> prefixes(text);
            case Condition.Named named -> prefixes(named.words());
            case Condition.Translated translated -> prefixes(translated.words());
            case Condition.Everything e -> Stream.empty();
            case Condition.Has e -> Stream.empty();
            case Condition.Published e -> Stream.empty();
        };
    }

    private static Stream<Expression.Prefix> prefixes(Expression.Text text) {
        return switch (text) {
            case Expression.Prefix prefix -> Stream.of(prefix);
            case Expression.Near near -> near.parts().stream().flatMap(WildcardBound::prefixes);
            case Expression.SameParagraph same ->
                    same.parts().stream().flatMap(WildcardBound::prefixes);
            case Expression.Either either ->
                    either.parts().stream().flatMap(WildcardBound::prefixes);
            case Expression.AtLeast times -> prefixes(times.part());
            case Expression.Word e -> Stream.empty();
            case Expression.Exact e -> Stream.empty();
            case Expression.Phrase e -> Stream.empty();
            case Expression.Similar e -> Stream.empty();
        };
    }
}
