package mabat.overlay.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mabat.article.EntityRef;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.Surfaces;
import mabat.overlay.DiscoveredPeople;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts the articles of people whose ids say that they stand in no table, and then asks for their
 * names, some at a time until enough are found.
 */
final class ElasticDiscoveredPeople implements DiscoveredPeople {
    /** So many are looked at when only some are wanted. */
    private static final int MOST = 2000;

    private static final int AT_ONCE = 200;
    private static final int SURFACES = 12;

    private final Elasticsearch elasticsearch;
    private final IndexNames names;

    ElasticDiscoveredPeople(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    @Override
    public List<Discovered> find(String containing, int most) {
        String part = containing.strip().toLowerCase(Locale.ROOT);
        List<JsonNode> found = new ArrayList<>();
        elasticsearch
                .json()
                .post("/" + names.articles() + "/_search", question(part.isEmpty() ? most : MOST))
                .at("/aggregations/ids/buckets")
                .forEach(found::add);
        List<Discovered> people = new ArrayList<>();
        for (int from = 0; from < found.size() && people.size() < most; from += AT_ONCE) {
            named(found.subList(from, Math.min(from + AT_ONCE, found.size()))).stream()
                    .filter(person -> names(person).anyMatch(name -> name.contains(part)))
                    .limit(most - people.size())
                    .forEach(people::add);
        }
        return people;
    }

    private static Stream<String> names(Discovered person) {
        return Stream.concat(Stream.of(person.id()), person.surfaces().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private List<Discovered> named(List<JsonNode> buckets) {
        Map<EntityRef, List<String>> surfaces =
                Surfaces.ask(
                        elasticsearch,
                        names,
                        buckets.stream().map(ElasticDiscoveredPeople::person).toList(),
                        SURFACES);
        return buckets.stream()
                .map(bucket ->
                        new Discovered(
                                person(bucket).id(),
                                bucket.path("doc_count").asLong(),
                                surfaces.getOrDefault(person(bucket), List.of())))
                .toList();
    }

    private static EntityRef person(JsonNode bucket) {
        return EntityRef.person(bucket.path("key").asString());
    }

    private static ObjectNode question(int most) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("size", 0).put("track_total_hits", false);
        body.putObject("query").putObject("prefix").put(ArticleFields.PEOPLE, EntityRef.UNVERIFIED);
        body.putObject("aggs")
                .putObject("ids")
                .putObject("terms")
                .put("field", ArticleFields.PEOPLE)
                .put("include", EntityRef.UNVERIFIED + ".*")
                .put("size", most);
        return body;
    }
}
