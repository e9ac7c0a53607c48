package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mabat.elastic.ArticleFields;
import mabat.search.Forms;
import tools.jackson.databind.JsonNode;

/** Questions about the words that articles have, and their answers. */
final class WordQuery {
    private static final List<String> FIELDS =
            List.of(ArticleFields.TITLE_EXACT, ArticleFields.LEAD_EXACT, ArticleFields.BODY_EXACT);

    private static final String KNOWN = "known";

    /** More endings than this are not told apart. */
    static final int MOST_ENDINGS = 1001;

    private static final Pattern TERM =
            Pattern.compile("(?:^|[(\\s])([a-z.]+):[^\\s)*]+(?=[\\s)]|$)");

    private WordQuery() {}

    /** Words of the text as written; those that are there already get no alternatives. */
    static Map<String, Object> spellings(Collection<String> words) {
        Map<String, Object> suggest = object();
        for (String field : FIELDS) {
            int nth = 0;
            for (String word : words) {
                suggest.put(
                        field + "/" + nth++,
                        object(
                                "text",
                                Forms.folded(word),
                                "term",
                                object(
                                        "field",
                                        field,
                                        "analyzer",
                                        "keyword",
                                        "suggest_mode",
                                        "missing",
                                        "min_word_length",
                                        4,
                                        "prefix_length",
                                        0,
                                        "max_edits",
                                        2,
                                        "size",
                                        5)));
            }
        }
        Map<String, Object> known = object();
        int nth = 0;
        for (String word : words) {
            known.put(KNOWN + nth++, object("filter", Json.anyOf(written(word))));
        }
        return object("size", 0, "track_total_hits", false, "suggest", suggest, "aggs", known);
    }

    private static List<Map<String, Object>> written(String word) {
        return FIELDS.stream().map(field -> Json.term(field, Forms.folded(word))).toList();
    }

    /** The most similar first, of these the most frequent. */
    static Map<String, List<String>> spellings(Collection<String> words, JsonNode answer) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        int nth = 0;
        for (String word : words) {
            Set<String> here = new LinkedHashSet<>();
            for (String field : List.of(FIELDS.get(2), FIELDS.get(1), FIELDS.get(0))) {
                JsonNode entries = answer.path("suggest").path("term#" + field + "/" + nth);
                if (entries.isMissingNode()) {
                    entries = answer.path("suggest").path(field + "/" + nth);
                }
                for (JsonNode entry : entries) {
                    entry.path("options")
                            .forEach(option -> here.add(option.path("text").asString("")));
                }
            }
            boolean known =
                    answer.path("aggregations").path(KNOWN + nth++).path("doc_count").asLong(0) > 0;
            if (!here.isEmpty() && !known) {
                spellings.put(word, new ArrayList<>(here));
            }
        }
        return spellings;
    }

    static Map<String, Object> endings(String stem) {
        List<Map<String, Object>> prefixes =
                FIELDS.stream()
                        .map(field ->
                                object(
                                        "prefix",
                                        object(
                                                field,
                                                object(
                                                        "value",
                                                        Forms.folded(stem),
                                                        "rewrite",
                                                        "top_terms_" + MOST_ENDINGS))))
                        .toList();
        return object("query", Json.anyOf(prefixes));
    }

    /** Reads them off the explanation, which names every word with its field. */
    static long endings(JsonNode answer) {
        long most = 0;
        for (JsonNode shard : answer.path("explanations")) {
            Map<String, Long> perField = new HashMap<>();
            TERM.matcher(shard.path("explanation").asString(""))
                    .results()
                    .map(MatchResult::group)
                    .forEach(found -> perField.merge(field(found), 1L, Long::sum));
            most = Math.max(most, perField.values().stream().mapToLong(n -> n).max().orElse(0));
        }
        return most;
    }

    private static String field(String found) {
        return found.strip().replace("(", "").replaceAll(":.*", "");
    }
}
