package mabat.query;

import java.time.LocalDate;
import java.util.List;

/** Replaces dates that count from today, such as {@code date:7d}, by the days they mean. */
public final class RelativeDates {
    private RelativeDates() {}

    /**
     * The query as it will always mean what it means on this day.
     *
     * @return exactly the query given when it has no such dates, or cannot be read
     */
    public static String fixed(String query, LocalDate today) {
        if (!(QueryParser.parse(query) instanceof QueryReading.Read read)) {
            return query;
        }
        Expression fixed = fixed(read.tree(), today);
        return fixed.equals(read.tree()) ? query : CanonicalText.of(fixed);
    }

    private static Expression fixed(Expression tree, LocalDate today) {
        return switch (tree) {
            case Expression.Published(var date, var at) ->
                    new Expression.Published(date.days(today), at);
            case Expression.All(var parts, var at) -> new Expression.All(fixed(parts, today), at);
            case Expression.Any(var parts, var at) -> new Expression.Any(fixed(parts, today), at);
            case Expression.Not(var part, var at) -> new Expression.Not(fixed(part, today), at);
            case Expression.InField(var field, var part, var at) ->
                    new Expression.InField(field, fixed(part, today), at);
            case Expression.Everything everything -> everything;
            case Expression.Value value -> value;
            case Expression.Text text -> text;
        };
    }

    private static List<Expression> fixed(List<Expression> parts, LocalDate today) {
        return parts.stream().map(part -> fixed(part, today)).toList();
    }
}
