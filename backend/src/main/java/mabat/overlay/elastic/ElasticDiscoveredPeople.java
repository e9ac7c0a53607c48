package mabat.overlay.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.overlay.DiscoveredPeople;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Counts the mentions of people whose ids say that they stand in no table. */
final class ElasticDiscoveredPeople implements DiscoveredPeople {
    /** So many are looked at when only some are wanted. */
    private static final int MOST = 2000;

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
        List<Discovered> people = new ArrayList<>();
        JsonNode answer =
                elasticsearch
                        .json()
                        .post(
                                "/" + names.articles() + "/_search",
                                question(part.isEmpty() ? most : MOST));
        for (JsonNode bucket : answer.at("/aggregations/all/people/ids/buckets")) {
            Discovered person = person(bucket);
            if (people.size() < most && names(person).anyMatch(name -> name.contains(part))) {
                people.add(person);
            }
        }
        return people;
    }

    private static Stream<String> names(Discovered person) {
        return Stream.concat(Stream.of(person.id()), person.surfaces().stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Discovered person(JsonNode bucket) {
        List<String> surfaces = new ArrayList<>();
        for (JsonNode surface : bucket.at("/surfaces/buckets")) {
            surfaces.add(surface.path("key").asString());
        }
        return new Discovered(
                bucket.path("key").asString(), bucket.path("doc_count").asLong(), surfaces);
    }

    private static ObjectNode question(int most) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("size", 0).put("track_total_hits", false);
        body.putObject("query").putObject("prefix").put(ArticleFields.PEOPLE, EntityRef.UNVERIFIED);
        ObjectNode all = body.putObject("aggs").putObject("all");
        all.putObject("nested").put("path", ArticleFields.MENTIONS);
        ObjectNode people = all.putObject("aggs").putObject("people");
        var conditions = people.putObject("filter").putObject("bool").putArray("filter");
        conditions
                .addObject()
                .putObject("term")
                .put(ArticleFields.MENTIONS_KIND, EntityKind.PERSON.code());
        conditions
                .addObject()
                .putObject("prefix")
                .put(ArticleFields.MENTIONS_ID, EntityRef.UNVERIFIED);
        ObjectNode ids = people.putObject("aggs").putObject("ids");
        ids.putObject("terms").put("field", ArticleFields.MENTIONS_ID).put("size", most);
        ids.putObject("aggs")
                .putObject("surfaces")
                .putObject("terms")
                .put("field", ArticleFields.MENTIONS_SURFACES)
                .put("size", SURFACES);
        return body;
    }
}
