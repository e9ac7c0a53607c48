package mabat.query;

/** One piece of a query. */
sealed interface Token {
    Span at();

    record Open(Span at) implements Token {}

    record Close(Span at) implements Token {}

    /** An operator that stands between two parts. */
    sealed interface Between extends Token {
        /** As typed. */
        String text();
    }

    record AndSign(String text, Span at) implements Between {}

    record OrSign(String text, Span at) implements Between {}

    /**
     * @param distance how many other words may stand between
     */
    record NearSign(String text, int distance, boolean ordered, Span at) implements Between {}

    record SameSign(String text, Span at) implements Between {}

    /** {@code -} or {@code NOT}. */
    record NotSign(String text, Span at) implements Token {}

    record TimesSign(String text, int times, Span at) implements Token {}

    /** A field name with its colon. */
    record FieldSign(String text, QueryField field, Span at) implements Token {}

    /** A word, phrase, … that stands for itself. */
    record Leaf(Expression.Text expression) implements Token {
        @Override
        public Span at() {
            return expression.at();
        }
    }

    /** A value right behind a field of the kind VALUE or DATE, or a quoted one. */
    record Raw(String text, Span at) implements Token {}
}
