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
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.ReplacedArticles;
import mabat.search.Watch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells articles that newly match from those that matched before and were merely updated, by the
 * versions that updates replaced.
 */
final class History {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_VERSIONS = 10_000;

    private final Elasticsearch elasticsearch;
    private final String index;

    History(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.index = "/" + names.replacedArticles();
    }

    /** A version of an article that another one replaced. */
    private record Version(String document, String article, long sequence, long replacedMillis) {}

    /** Versions of these articles, oldest first. */
    Map<String, List<Replaced>> of(Collection<String> articles) {
        Map<String, List<Replaced>> found = new HashMap<>();
        List<String> ids = List.copyOf(articles);
        elasticsearch.json().post(index + "/_refresh");
        for (int from = 0; from < ids.size(); from += ChangesQuery.SIZE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ChangesQuery.SIZE));
            for (Version version : versions(some)) {
                found.computeIfAbsent(version.article, id -> new ArrayList<>())
                        .add(
                                new Replaced(
                                        version.document,
                                        version.sequence,
                                        version.replacedMillis));
            }
        }
        found.values().forEach(all -> all.sort(Comparator.comparingLong(Replaced::sequence)));
        return found;
    }

    /**
     * @param sequence the number of the write that made this version
     */
    record Replaced(String document, long sequence, long replacedMillis) {}

    private List<Version> versions(List<String> articles) {
        JsonNode answer =
                elasticsearch
                        .json()
                        .post(
                                index + "/_search",
                                JSON.valueToTree(
                                        object(
                                                "size",
                                                MOST_VERSIONS,
                                                "track_total_hits",
                                                false,
                                                "_source",
                                                false,
                                                "docvalue_fields",
                                                List.of(
                                                        object("field", ArticleFields.ID),
                                                        object(
                                                                "field",
                                                                ArticleFields.INDEXED,
                                                                "format",
                                                                "epoch_millis")),
                                                "query",
                                                Json.terms(ArticleFields.ID, articles))));
        List<Version> versions = new ArrayList<>();
        for (JsonNode hit : answer.path("hits").path("hits")) {
            String document = hit.path("_id").asString("");
            versions.add(
                    new Version(
                            document,
                            hit.path("fields").path(ArticleFields.ID).path(0).asString(""),
                            ReplacedArticles.sequence(document),
                            hit.path("fields").path(ArticleFields.INDEXED).path(0).asLong(0)));
        }
        return versions;
    }

    /** Those of the replaced versions that matched. */
    Set<String> matched(Watch watch, Collection<String> documents) {
        Set<String> matched = new HashSet<>();
        List<String> ids = List.copyOf(documents);
        for (int from = 0; from < ids.size(); from += ChangesQuery.SIZE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ChangesQuery.SIZE));
            elasticsearch
                    .json()
                    .post(
                            index + "/_search",
                            JSON.valueToTree(ChangesQuery.among(watch.criteria(), some)))
                    .path("hits")
                    .path("hits")
                    .forEach(hit -> matched.add(hit.path("_id").asString("")));
        }
        return matched;
    }
}
