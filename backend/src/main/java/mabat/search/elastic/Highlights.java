package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mabat.query.Expression;
import mabat.search.Condition;
import mabat.search.HighlightedText;
import mabat.search.HighlightedText.Mark;

/** Asking for highlights, and reading them. */
final class Highlights {
    // private use, so in no article: a text that has them loses them
    private static final char ON = '\uE000';
    private static final char OFF = '\uE001';

    private Highlights() {}

    /**
     * A clause that says what to mark, and the field whose words it looks at.
     *
     * @param field the inflected or the exact one of a {@link TextField}
     */
    private record Wanted(String field, Map<String, Object> clause) {}

    /**
     * The part of a request; empty when there is nothing to highlight. Each field has clauses of
     * its own, and no clause that marks what another one marks anyway: the highlighter asks all
     * clauses of a field anew for every article, which cost three times as much as finding and
     * counting.
     */
    static Map<String, Object> request(Condition condition) {
        Map<String, Object> fields = object();
        for (TextField field : TextField.of(Condition.Place.ANYWHERE)) {
            List<Wanted> wanted = positive(condition, field).distinct().toList();
            if (!wanted.isEmpty()) {
                fields.put(field.inflected(), part(field, wanted));
            }
        }
        return fields.isEmpty()
                ? object()
                : object(
                        "highlight",
                        object(
                                "type",
                                "unified",
                                "pre_tags",
                                List.of(String.valueOf(ON)),
                                "post_tags",
                                List.of(String.valueOf(OFF)),
                                "fields",
                                fields));
    }

    private static Map<String, Object> part(TextField field, List<Wanted> wanted) {
        return object(
                // whole paragraphs, and only those with a match; we cut them ourselves
                "number_of_fragments",
                0,
                "matched_fields",
                wanted.stream().map(Wanted::field).distinct().toList(),
                "highlight_query",
                Json.anyOf(wanted.stream().map(Wanted::clause).toList()));
    }

    /** What is looked for, without what is excluded; entities by their names in both languages. */
    private static Stream<Wanted> positive(Condition condition, TextField field) {
        return switch (condition) {
            case Condition.AllOf(var parts) ->
                    parts.stream().flatMap(part -> positive(part, field));
            case Condition.AnyOf(var parts) ->
                    parts.stream().flatMap(part -> positive(part, field));
            case Condition.Words(var text, var place) ->
                    TextField.of(place).contains(field) ? wanted(text, field) : Stream.empty();
            case Condition.Named(var words, var entities, var names) ->
                    Stream.concat(
                            positive(words, field), names.stream().map(name -> name(name, field)));
            case Condition.Translated(var words, var others) ->
                    Stream.concat(
                            positive(words, field),
                            others.stream().flatMap(other -> wanted(other, field)));
            case Condition.Everything e -> Stream.empty();
            case Condition.Without e -> Stream.empty();
            case Condition.Has e -> Stream.empty();
            case Condition.Published e -> Stream.empty();
        };
    }

    private static Stream<Wanted> wanted(Expression.Text text, TextField field) {
        return switch (text) {
            // its written form is one of all its forms
            case Expression.Word(var word, var at) ->
                    Stream.of(new Wanted(field.inflected(), TextQueries.forms(word, field)));
            case Expression.Either(var parts, var at) ->
                    parts.stream().flatMap(part -> wanted(part, field));
            case Expression.AtLeast(var times, var part, var at) -> wanted(part, field);
            case Expression.Near near ->
                    Stream.of(new Wanted(field.inflected(), TextQueries.query(near, field)));
            case Expression.SameParagraph same ->
                    Stream.of(new Wanted(field.inflected(), TextQueries.query(same, field)));
            case Expression.Exact exact -> Stream.of(written(exact, field));
            case Expression.Phrase phrase -> Stream.of(written(phrase, field));
            case Expression.Prefix prefix -> Stream.of(written(prefix, field));
            case Expression.Similar similar -> Stream.of(written(similar, field));
        };
    }

    private static Wanted written(Expression.Text text, TextField field) {
        return new Wanted(field.exact(), TextQueries.query(text, field));
    }

    private static Wanted name(String name, TextField field) {
        return new Wanted(
                field.inflected(),
                object("match_phrase", object(field.inflected(), object("query", name))));
    }

    /** A text with our two signs around each match. */
    static HighlightedText read(String fragment) {
        StringBuilder text = new StringBuilder(fragment.length());
        List<Mark> marks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < fragment.length(); i++) {
            char c = fragment.charAt(i);
            if (c == ON) {
                start = text.length();
            } else if (c != OFF) {
                text.append(c);
            } else if (start >= 0) {
                if (text.length() > start) {
                    marks.add(new Mark(start, text.length()));
                }
                start = -1;
            }
        }
        return new HighlightedText(text.toString(), marks);
    }
}
