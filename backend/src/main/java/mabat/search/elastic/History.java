package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.ReplacedArticles;
import mabat.search.Place;
import mabat.search.Watch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells articles that newly match from those that matched before and were merely updated, by the
 * versions that updates replaced.
 */
final class History {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 5_000;

    private final Elasticsearch elasticsearch;
    private final String index;
    private final String articles;
    private final String forWriting;
    private final int page;

    History(Elasticsearch elasticsearch, IndexNames names) {
        this(elasticsearch, names, PAGE);
    }

    /**
     * @param page versions that one answer brings
     */
    History(Elasticsearch elasticsearch, IndexNames names, int page) {
        this.elasticsearch = elasticsearch;
        this.index = "/" + names.replacedArticles();
        this.articles = "/" + names.articles();
        this.forWriting = "/" + names.replacedArticlesForWriting();
        this.page = page;
    }

    /**
     * A version of an article that another one replaced.
     *
     * @param index the index it was in
     * @param sequence the number of the write that made it
     */
    record Replaced(
            String document, String article, String index, long sequence, long replacedMillis) {
        private static Replaced of(JsonNode hit) {
            String document = hit.path("_id").asString("");
            var origin = ReplacedArticles.Origin.of(document);
            JsonNode fields = hit.path("fields");
            return new Replaced(
                    document,
                    fields.path(ArticleFields.ID).path(0).asString(""),
                    origin.index(),
                    origin.sequence(),
                    fields.path(ArticleFields.INDEXED).path(0).asLong(0));
        }
    }

    /** Versions of these articles, oldest first; however many. */
    Map<String, List<Replaced>> of(Collection<String> articleIds) {
        Map<String, List<Replaced>> found = new HashMap<>();
        List<String> ids = List.copyOf(articleIds);
        elasticsearch.json().post(index + "/_refresh");
        for (int from = 0; from < ids.size(); from += ChangesQuery.SIZE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ChangesQuery.SIZE));
            pages(
                    Json.terms(ArticleFields.ID, some),
                    versions ->
                            versions.forEach(version ->
                                    found.computeIfAbsent(
                                                    version.article(), id -> new ArrayList<>())
                                            .add(version)));
        }
        found.values().forEach(all -> all.sort(Comparator.comparingLong(Replaced::sequence)));
        return found;
    }

    private void pages(Map<String, Object> query, Consumer<List<Replaced>> reader) {
        Map<String, Object> request =
                object(
                        "size",
                        page,
                        "track_total_hits",
                        false,
                        "_source",
                        false,
                        "docvalue_fields",
                        List.of(
                                object("field", ArticleFields.ID),
                                object("field", ArticleFields.INDEXED, "format", "epoch_millis")),
                        "query",
                        query,
                        "sort",
                        List.of(ArticleFields.ID, "_seq_no"));
        while (true) {
            JsonNode hits =
                    elasticsearch
                            .json()
                            .post(index + "/_search", JSON.valueToTree(request))
                            .path("hits")
                            .path("hits");
            List<Replaced> versions = new ArrayList<>();
            hits.forEach(hit -> versions.add(Replaced.of(hit)));
            if (!versions.isEmpty()) {
                reader.accept(versions);
            }
            if (versions.size() < page) {
                return;
            }
            request.put("search_after", hits.get(hits.size() - 1).path("sort"));
        }
    }

    /** Those of the replaced versions that matched what was watched. */
    Set<String> matched(Watch watch, Collection<String> documents) {
        Set<String> matched = new HashSet<>();
        List<String> ids = List.copyOf(documents);
        for (int from = 0; from < ids.size(); from += ChangesQuery.SIZE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ChangesQuery.SIZE));
            elasticsearch
                    .json()
                    .post(
                            index + "/_search",
                            JSON.valueToTree(ChangesQuery.among(watch.watched(), some)))
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> matched.add(hit.path("_id").asString("")));
        }
        return matched;
    }

    /**
     * Drops versions that nobody who watches from this place, or from a later one, asks for: those
     * of articles that were not written since, and those of other indices. A version whose article
     * is still the same was kept for an update that may yet come.
     */
    void forget(Place before) {
        elasticsearch.json().post(index + "/_refresh");
        pages(Json.everything(), versions -> forget(versions, before));
    }

    private void forget(List<Replaced> versions, Place before) {
        Map<String, Long> now = numbers(versions);
        StringBuilder lines = new StringBuilder();
        for (Replaced version : versions) {
            long current = now.getOrDefault(version.article(), Long.MAX_VALUE);
            boolean elsewhere = !version.index().equals(before.index());
            boolean settled = version.sequence() < current && current <= before.sequence();
            boolean gone = !now.containsKey(version.article());
            if (elsewhere || settled || gone) {
                lines.append(
                        JSON.writeValueAsString(
                                object("delete", object("_id", version.document()))));
                lines.append('\n');
            }
        }
        if (!lines.isEmpty()) {
            elasticsearch
                    .json()
                    .postLines(forWriting + "/_bulk?require_alias=true", lines.toString());
        }
    }

    /** The numbers of the articles' present versions; articles that are no more are left out. */
    private Map<String, Long> numbers(List<Replaced> versions) {
        List<String> ids = versions.stream().map(Replaced::article).distinct().toList();
        JsonNode answer =
                elasticsearch
                        .json()
                        .post(
                                articles + "/_mget?_source=false",
                                JSON.valueToTree(object("ids", ids)));
        Map<String, Long> numbers = new HashMap<>();
        for (JsonNode document : answer.path("docs")) {
            if (document.path("found").asBoolean(false)) {
                numbers.put(document.path("_id").asString(""), document.path("_seq_no").asLong(0));
            }
        }
        return numbers;
    }
}
