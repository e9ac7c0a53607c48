package mabat.search.elastic;

import static mabat.search.elastic.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mabat.article.Language;
import mabat.article.TextPlace;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.elastic.ElasticsearchNode;
import mabat.query.Expression;
import mabat.search.Condition;
import mabat.search.Criteria;
import mabat.search.CriteriaReading.Understood;
import mabat.search.HighlightedText;
import mabat.search.HighlightedText.Mark;
import mabat.search.JudgedQueries;
import mabat.search.marks.WordMarker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * We mark what Elasticsearch would, in up to 50 articles of the demo corpus for each query. Left
 * out is what only we mark: written forms, phrases and beginnings of words beside {@code NEAR}.
 */
class SameMarksIT {
    private static final JsonMapper JSON = new JsonMapper();

    private static final char ON = '\uE000';
    private static final char OFF = '\uE001';

    private static final List<String> MORE =
            List.of(
                    "\"prime minister\"",
                    "\"ראש הממשלה\"",
                    "=minister",
                    "=ממשלה",
                    "minist*",
                    "ממשל*",
                    "goverment~",
                    "ממשלת~",
                    "cease-fire OR de-escalation",
                    "title:president",
                    "(trade OR sanctions OR סנקציות) (Israel OR רוסיה) -oil",
                    "ATLEAST/2(president)",
                    "ארה\"ב",
                    "צה\"ל",
                    "הנשיא",
                    "ב\"שיחות\"",
                    "president NEAR/5 minister",
                    "נשיא NEAR/5 ממשלה",
                    "president ADJ/3 (said OR told)",
                    "trade SAME sanctions",
                    "(talks NEAR/4 peace) SAME president");

    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeAll
    static void index() {
        DemoIndex.write(NODE);
    }

    @Test
    void marks_are_those_of_elasticsearch() {
        int marked = 0;
        for (String query :
                Stream.concat(
                                JudgedQueries.all().stream().map(JudgedQueries.Judged::query),
                                MORE.stream())
                        .toList()) {
            Condition condition = condition(query);
            WordMarker marker = WordMarker.of(condition);
            for (JsonNode hit : found(condition)) {
                JsonNode source = hit.path("_source");
                String title = source.path(ArticleFields.TITLE).asString("");
                String lead = source.path(ArticleFields.LEAD).asString("");
                List<String> body = ArticleDocument.body(source);
                Map<Integer, List<Mark>> ours = new TreeMap<>();
                marker.in(title, lead, body)
                        .forEach((paragraph, marks) ->
                                ours.put(paragraph, HighlightedText.plain("").with(marks).marks()));
                Map<Integer, List<Mark>> theirs = theirs(hit, title, lead, body);
                marked += theirs.size();

                assertThat(ours).as(query + " in " + source).isEqualTo(theirs);
            }
        }
        assertThat(marked).as("paragraphs with marks").isGreaterThan(2000);
    }

    private static Condition condition(String query) {
        return ((Understood) DemoIndex.reader().read(Criteria.of(query), Language.ENGLISH))
                .criteria()
                .query();
    }

    private static JsonNode found(Condition condition) {
        Map<String, Object> fields = object();
        for (TextField field : TextField.of(Condition.Place.ANYWHERE)) {
            List<Map<String, Object>> wanted = wanted(condition, field).distinct().toList();
            if (!wanted.isEmpty()) {
                fields.put(
                        field.inflected(),
                        object(
                                "number_of_fragments",
                                0,
                                "matched_fields",
                                List.of(field.inflected(), field.exact()),
                                "highlight_query",
                                Json.anyOf(wanted)));
            }
        }
        Map<String, Object> request =
                object(
                        "size",
                        50,
                        "query",
                        Filters.query(condition),
                        "highlight",
                        object(
                                "pre_tags",
                                List.of(String.valueOf(ON)),
                                "post_tags",
                                List.of(String.valueOf(OFF)),
                                "fields",
                                fields));
        return NODE.elasticsearch()
                .json()
                .post("/" + NODE.names().articles() + "/_search", JSON.valueToTree(request))
                .path("hits")
                .path("hits");
    }

    /** The clauses that find, one by one, without those of what is excluded. */
    private static Stream<Map<String, Object>> wanted(Condition condition, TextField field) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(part -> wanted(part, field));
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(part -> wanted(part, field));
            case Condition.Words(var text, var place) ->
                    TextField.of(place).contains(field) ? clauses(text, field) : Stream.empty();
            case Condition.Named(var words, var entities, var names) ->
                    Stream.concat(
                            wanted(words, field),
                            names.stream()
                                    .map(name ->
                                            object(
                                                    "match_phrase",
                                                    object(field.inflected(), name))));
            case Condition.Translated(var words, var others) ->
                    Stream.concat(
                            wanted(words, field),
                            others.stream().flatMap(other -> clauses(other, field)));
            default -> Stream.empty();
        };
    }

    private static Stream<Map<String, Object>> clauses(Expression.Text text, TextField field) {
        return switch (text) {
            case Expression.AtLeast(var times, var part, var at) -> clauses(part, field);
            case Expression.Either(var parts, var at) ->
                    parts.stream().flatMap(part -> clauses(part, field));
            default -> Stream.of(TextQueries.FINDING.query(text, field));
        };
    }

    /** A text with Elasticsearch's two signs around each match. */
    private static HighlightedText read(String fragment) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (char c : fragment.toCharArray()) {
            switch (c) {
                case ON -> start = text.length();
                case OFF -> marks.add(new Mark(start, text.length()));
                default -> text.append(c);
            }
        }
        return new HighlightedText(text.toString(), marks);
    }

    private static Map<Integer, List<Mark>> theirs(
            JsonNode hit, String title, String lead, List<String> body) {
        Map<Integer, List<Mark>> marks = new TreeMap<>();
        List<String> paragraphs = new ArrayList<>(body);
        if (!lead.isEmpty()) {
            paragraphs.add(0, lead);
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (JsonNode text : hit.path("highlight").path(ArticleFields.TITLE)) {
            HighlightedText read = read(text.asString(""));
            assertThat(read.text()).isEqualTo(title);
            marks.put(TextPlace.TITLE, read.marks());
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            numbers.put(paragraphs.get(i), i);
        }
        for (String field : List.of(ArticleFields.LEAD, ArticleFields.BODY)) {
            for (JsonNode text : hit.path("highlight").path(field)) {
                HighlightedText read = read(text.asString(""));
                marks.put(numbers.getOrDefault(read.text(), -9), read.marks());
            }
        }
        return marks;
    }
}
