package mabat.search.elastic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.search.AskedNames;
import mabat.search.CompiledCriteria;
import mabat.search.FacetCounts;
import mabat.search.FacetField;
import mabat.search.FacetSelection.Choice;
import mabat.search.FoundArticles;
import mabat.search.Match;
import mabat.search.PageRequest;
import tools.jackson.databind.JsonNode;

/** Reads what Elasticsearch answered to a {@link PageQuery}. */
final class PageAnswer {
    private PageAnswer() {}

    static FoundArticles read(PageRequest request, JsonNode answer) {
        List<Match> matches = new ArrayList<>();
        List<String> last = new ArrayList<>();
        AskedNames asked = AskedNames.of(request.criteria().query());
        JsonNode hits = answer.path("hits").path("hits");
        for (JsonNode hit : hits) {
            if (matches.size() < request.size()) {
                matches.add(match(hit, asked));
            }
        }
        if (hits.size() > matches.size() && !matches.isEmpty()) {
            JsonNode keys = hits.path(matches.size() - 1).path("sort");
            for (int i = 0; i < PageQuery.KEYS; i++) {
                last.add(keys.path(i).asString(""));
            }
            String snapshot = answer.path("pit_id").asString("");
            if (!snapshot.isEmpty()) {
                last.add(snapshot);
            }
        }
        Map<FacetField, FacetCounts> facets = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            facets.put(field, facet(request.criteria(), field, PageRequest.FACET_VALUES, answer));
        }
        JsonNode days = answer.path("aggregations").path(PageCounts.DAYS);
        return new FoundArticles(
                matches,
                answer.path("hits").path("total").path("value").asLong(0),
                facets,
                days(days.path(PageCounts.BY_DAY)),
                days.path(PageCounts.UNDATED).path("doc_count").asLong(0),
                last,
                incomplete(answer));
    }

    private static boolean incomplete(JsonNode answer) {
        return answer.path("timed_out").asBoolean(false)
                || answer.path("_shards").path("failed").asInt(0) > 0;
    }

    static FacetCounts facet(
            CompiledCriteria criteria, FacetField field, int size, JsonNode answer) {
        JsonNode facet = answer.path("aggregations").path(field.parameter());
        Map<String, Long> found = counts(facet.path(PageCounts.CHOSEN));
        Map<String, Long> chosen = new TreeMap<>();
        for (Choice choice : Choice.values()) {
            for (String id : criteria.selection(field).of(choice)) {
                chosen.put(id, found.getOrDefault(id, 0L));
            }
        }
        Map<String, Long> all = counts(facet.path(PageCounts.TOP));
        Map<String, Long> top = new LinkedHashMap<>();
        all.forEach((id, count) -> {
            if (top.size() < size) {
                top.put(id, count);
            }
        });
        return new FacetCounts(top, chosen, all.size() > top.size());
    }

    private static Map<String, Long> counts(JsonNode terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode bucket : terms.path("buckets")) {
            counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong(0));
        }
        return counts;
    }

    private static SortedMap<LocalDate, Long> days(JsonNode histogram) {
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        for (JsonNode bucket : histogram.path("buckets")) {
            Instant start = Instant.ofEpochMilli(bucket.path("key").asLong(0));
            days.put(
                    LocalDate.ofInstant(start, ZoneOffset.UTC), bucket.path("doc_count").asLong(0));
        }
        return days;
    }

    private static Match match(JsonNode hit, AskedNames asked) {
        JsonNode source = hit.path("_source");
        MarkedArticle article = MarkedArticle.of(hit, asked);
        return new Match(
                new ArticleId(text(source, ArticleFields.ID)),
                text(source, ArticleFields.URL),
                text(source, ArticleFields.OUTLET),
                Language.of(text(source, ArticleFields.LANGUAGE)),
                ArticleDocument.published(source),
                article.title(),
                text(source, ArticleFields.LEAD),
                article.excerpts(),
                texts(source.path(ArticleFields.SUBJECT_COUNTRIES)),
                texts(source.path(ArticleFields.LEADERS)),
                texts(source.path(ArticleFields.TOPICS)),
                text(source, ArticleFields.STORY),
                hit.path("_score").asDouble(0),
                article.seen(),
                List.of());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asString("")));
        return texts;
    }
}
