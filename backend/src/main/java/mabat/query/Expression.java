package mabat.query;

import java.util.List;

/**
 * A query that was understood. {@link #at} is where it stands in the query as typed; two readings
 * with the same {@link CanonicalText} mean the same.
 */
public sealed interface Expression {
    Span at();

    /** No condition: a blank query. */
    record Everything(Span at) implements Expression {}

    /**
     * @param parts at least two, none of them an {@code All}
     */
    record All(List<Expression> parts, Span at) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param parts at least two, none of them an {@code Any}
     */
    record Any(List<Expression> parts, Span at) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param part never a {@code Not}
     */
    record Not(Expression part, Span at) implements Expression {}

    /**
     * Words that must stand in one field.
     *
     * @param field of the kind {@link QueryField.Kind#TEXT}
     * @param part holds no other field
     */
    record InField(QueryField field, Expression part, Span at) implements Expression {}

    /**
     * @param field of the kind {@link QueryField.Kind#VALUE}
     * @param value an id or a name in either language, as typed
     */
    record Value(QueryField field, String value, Span at) implements Expression {}

    /** Publication dates. */
    record Published(DateExpression date, Span at) implements Expression {}

    /** What is looked for in the words of an article; these can stand beside NEAR. */
    sealed interface Text extends Expression {}

    /** One word in any of its forms. */
    record Word(String text, Span at) implements Text {}

    /** One word in this form only. */
    record Exact(String text, Span at) implements Text {}

    /**
     * Words in this order, as written.
     *
     * @param particle Hebrew particles glued to the opening quote, as in {@code ב"טלפון"}; else
     *     empty
     * @param text without the quotes; single blanks between words
     */
    record Phrase(String particle, String text, Span at) implements Text {}

    /**
     * @param stem at least three letters or digits
     */
    record Prefix(String stem, Span at) implements Text {}

    /** A word spelled like this one. */
    record Similar(String text, Span at) implements Text {}

    /**
     * @param parts at least two
     * @param distance how many other words may stand among them in all
     * @param ordered whether they must come in the order written
     */
    record Near(List<Text> parts, int distance, boolean ordered, Span at) implements Text {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param parts at least two, all in one paragraph, in any order
     */
    record SameParagraph(List<Text> parts, Span at) implements Text {
        public SameParagraph {
            parts = List.copyOf(parts);
        }
    }

    /**
     * @param times 2 to {@link QueryLimits#MOST_TIMES}, counted over title and text together
     */
    record AtLeast(int times, Text part, Span at) implements Text {}

    /**
     * Either of these, inside a text operator.
     *
     * @param parts at least two, none of them an {@code Either}
     */
    record Either(List<Text> parts, Span at) implements Text {
        public Either {
            parts = List.copyOf(parts);
        }
    }
}
