package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mabat.search.Condition;
import mabat.search.HighlightedText;
import mabat.search.HighlightedText.Mark;

/** Asking for highlights, and reading them. */
final class Highlights {
    // private use, so in no article: a text that has them loses them
    private static final char ON = '\uE000';
    private static final char OFF = '\uE001';
    private static final int FRAGMENT = 220;
    static final int EXCERPTS = 3;

    private Highlights() {}

    /** The part of a request; empty when there is nothing to highlight. */
    static Map<String, Object> request(Condition condition) {
        List<Map<String, Object>> wanted = positive(condition).distinct().toList();
        if (wanted.isEmpty()) {
            return object();
        }
        Map<String, Object> fields = object();
        for (TextField field : TextField.of(Condition.Place.ANYWHERE)) {
            boolean title = field.weight() == Ranking.TITLE;
            fields.put(
                    field.inflected(),
                    object(
                            "number_of_fragments",
                            title ? 0 : EXCERPTS,
                            "matched_fields",
                            List.of(field.inflected(), field.exact())));
        }
        return object(
                "highlight",
                object(
                        "type",
                        "unified",
                        "order",
                        "score",
                        "fragment_size",
                        FRAGMENT,
                        "pre_tags",
                        List.of(String.valueOf(ON)),
                        "post_tags",
                        List.of(String.valueOf(OFF)),
                        "highlight_query",
                        Json.anyOf(wanted),
                        "fields",
                        fields));
    }

    /** What is looked for, without what is excluded; entities by their names in both languages. */
    private static Stream<Map<String, Object>> positive(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(Highlights::positive);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(Highlights::positive);
            case Condition.Words(var text, var place) -> Stream.of(TextQueries.query(text, place));
            case Condition.Named(var words, var entities, var names) ->
                    Stream.concat(positive(words), names.stream().flatMap(Highlights::name));
            case Condition.Translated(var words, var others) ->
                    Stream.concat(
                            positive(words),
                            others.stream()
                                    .map(other ->
                                            TextQueries.query(other, Condition.Place.ANYWHERE)));
            case Condition.Everything e -> Stream.empty();
            case Condition.Without e -> Stream.empty();
            case Condition.Has e -> Stream.empty();
            case Condition.Published e -> Stream.empty();
        };
    }

    private static Stream<Map<String, Object>> name(String name) {
        return TextField.of(Condition.Place.ANYWHERE).stream()
                .map(field ->
                        object("match_phrase", object(field.inflected(), object("query", name))));
    }

    /** A fragment with our two signs around each match. */
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

    /** The best excerpts: lead before body when both have as many matches. */
    static List<HighlightedText> best(List<HighlightedText> lead, List<HighlightedText> body) {
        return Stream.concat(lead.stream(), body.stream())
                .filter(excerpt -> !excerpt.marks().isEmpty())
                .sorted(Comparator.comparingInt((HighlightedText e) -> e.marks().size()).reversed())
                .limit(EXCERPTS)
                .toList();
    }
}
