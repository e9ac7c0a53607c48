package mabat.entity.elastic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.elastic.Elasticsearch;
import mabat.elastic.EntityFields;
import mabat.elastic.IndexNames;
import mabat.elastic.Surfaces;
import mabat.entity.EntityStatistics;
import mabat.entity.Related;
import mabat.search.CountBasis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts with aggregations. The article index has one shard, so what {@code significant_terms}
 * counts is exact; its background is every article.
 */
final class ElasticEntityStatistics implements EntityStatistics {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SURFACES = 20;

    private final Elasticsearch elasticsearch;
    private final String path;

    ElasticEntityStatistics(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.path = "/" + names.articles() + "/_search";
    }

    @Override
    public Presence presence(EntityRef entity) {
        JsonNode answer =
                ask(
                        Map.of(
                                "size",
                                0,
                                "track_total_hits",
                                true,
                                "query",
                                term(EntityFields.mentions(entity.kind()), entity.id()),
                                "aggs",
                                Map.of(
                                        "subjects",
                                        subjects(entity),
                                        "seen",
                                        Surfaces.aggregation(entity, SURFACES))));
        JsonNode aggregations = answer.path("aggregations");
        return new Presence(
                aggregations.path("subjects").path("doc_count").asLong(0),
                answer.at("/hits/total/value").asLong(0),
                Surfaces.read(entity, aggregations.path("seen")));
    }

    private static Map<String, Object> subjects(EntityRef entity) {
        return Map.of("filter", term(EntityFields.subjects(entity.kind()), entity.id()));
    }

    @Override
    public List<Related> related(EntityRef entity, CountBasis basis, int atLeast, int most) {
        Map<String, Object> kinds = new TreeMap<>();
        for (EntityKind kind : EntityKind.values()) {
            kinds.put(kind.code(), significant(entity, kind, basis, atLeast, most));
        }
        JsonNode answer =
                ask(
                        Map.of(
                                "size",
                                0,
                                "track_total_hits",
                                false,
                                "query",
                                term(field(entity.kind(), basis), entity.id()),
                                "aggs",
                                kinds));
        List<Related> related = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (JsonNode bucket : answer.at("/aggregations/" + kind.code() + "/buckets")) {
                related.add(
                        new Related(
                                new EntityRef(kind, bucket.path("key").asString("")),
                                bucket.path("doc_count").asLong(0),
                                bucket.path("score").asDouble(0)));
            }
        }
        related.sort(
                Comparator.comparingDouble(Related::score)
                        .reversed()
                        .thenComparing(Related::entity));
        return List.copyOf(related);
    }

    private static Map<String, Object> significant(
            EntityRef entity, EntityKind kind, CountBasis basis, int atLeast, int most) {
        Map<String, Object> terms = new TreeMap<>();
        terms.put("field", field(kind, basis));
        terms.put("size", most);
        terms.put("min_doc_count", atLeast);
        if (kind == entity.kind()) {
            terms.put("exclude", List.of(entity.id()));
        }
        return Map.of("significant_terms", terms);
    }

    private static String field(EntityKind kind, CountBasis basis) {
        return basis == CountBasis.SUBJECTS
                ? EntityFields.subjects(kind)
                : EntityFields.mentions(kind);
    }

    private static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    private JsonNode ask(Map<String, Object> request) {
        return elasticsearch.json().post(path, JSON.valueToTree(request));
    }
}
