package mabat.query;

import java.util.ArrayList;
import java.util.List;
import mabat.query.Expression.All;
import mabat.query.Expression.Any;

/** Puts parts together; nested parts of the same kind become one. */
final class Trees {
    private Trees() {}

    static Expression all(List<Expression> parts) {
        List<Expression> flat = new ArrayList<>();
        for (Expression part : parts) {
            if (part instanceof All inner) {
                flat.addAll(inner.parts());
            } else {
                flat.add(part);
            }
        }
        return new All(flat, around(parts));
    }

    static Expression any(List<Expression> parts) {
        List<Expression> flat = new ArrayList<>();
        for (Expression part : parts) {
            if (part instanceof Any inner) {
                flat.addAll(inner.parts());
            } else {
                flat.add(part);
            }
        }
        return new Any(flat, around(parts));
    }

    private static Span around(List<Expression> parts) {
        return parts.get(0).at().to(parts.get(parts.size() - 1).at());
    }

    /** The same with another place, for a group that includes its brackets. */
    static Expression at(Expression expression, Span at) {
        return switch (expression) {
            case All(var parts, var old) -> new All(parts, at);
            case Any(var parts, var old) -> new Any(parts, at);
            case Expression.Value(var field, var value, var old) ->
                    new Expression.Value(field, value, at);
            case Expression.Published(var date, var old) -> new Expression.Published(date, at);
            case Expression.Everything e -> e;
            case Expression.Not e -> e;
            case Expression.InField e -> e;
            case Expression.Text e -> e;
        };
    }
}
