package mabat.elastic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mabat.article.EntityRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that entities were seen as: how they stand in an article, and how to count them. A
 * value is the kind, the id and the words, so the words of one entity stand side by side among the
 * values of all. People of no table have a field of their own, for they are as many as names in the
 * news: nobody should wait until all of them are numbered to learn the names of one.
 */
public final class Surfaces {
    /** Ends the id; words may have it too. */
    private static final char END = '\u001f';

    /** So much of an id is asked for, well below what Elasticsearch allows when all is escaped. */
    private static final int ASKED = 300;

    private static final JsonMapper JSON = new JsonMapper();

    private Surfaces() {}

    /** The field with the words of an entity. */
    static String field(EntityRef entity) {
        return entity.id().startsWith(EntityRef.UNVERIFIED)
                ? ArticleFields.UNVERIFIED_SURFACES
                : ArticleFields.SURFACES;
    }

    static String value(EntityRef entity, String surface) {
        return prefix(entity) + surface;
    }

    private static String prefix(EntityRef entity) {
        String id = entity.id().replace("%", "%25").replace(String.valueOf(END), "%1f");
        return entity.kind().code() + "/" + id + END;
    }

    /**
     * Counts the articles that have an entity by the words it was seen as.
     *
     * @param most so many words, the most frequent
     */
    public static Map<String, Object> aggregation(EntityRef entity, int most) {
        String field = field(entity);
        // A number for every name in the news takes seconds to give; a look at the few articles
        // that name somebody unknown does not.
        String way = field.equals(ArticleFields.UNVERIFIED_SURFACES) ? "map" : "global_ordinals";
        Map<String, Object> words =
                Map.of(
                        "field",
                        field,
                        "size",
                        most,
                        "include",
                        beginningWith(prefix(entity)),
                        "execution_hint",
                        way);
        return Map.of(
                "filter",
                Map.of("term", Map.of(EntityFields.mentions(entity.kind()), entity.id())),
                "aggs",
                Map.of("words", Map.of("terms", words)));
    }

    /** The words of an entity in the answer to its aggregation, the most frequent first. */
    public static List<String> read(EntityRef entity, JsonNode aggregation) {
        String prefix = prefix(entity);
        List<String> surfaces = new ArrayList<>();
        for (JsonNode bucket : aggregation.at("/words/buckets")) {
            String value = bucket.path("key").asString("");
            if (value.startsWith(prefix)) {
                surfaces.add(value.substring(prefix.length()));
            }
        }
        return List.copyOf(surfaces);
    }

    /**
     * Asks for the words of several entities of one kind at once.
     *
     * @param most so many words of each, the most frequent
     * @return the most frequent first; without those that no article has
     */
    public static Map<EntityRef, List<String>> ask(
            Elasticsearch elasticsearch, IndexNames names, List<EntityRef> entities, int most) {
        Map<EntityRef, List<String>> found = new HashMap<>();
        if (entities.isEmpty()) {
            return found;
        }
        Map<String, Object> each = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            each.put("e" + i, aggregation(entities.get(i), most));
        }
        String field = EntityFields.mentions(entities.get(0).kind());
        Map<String, Object> question =
                Map.of(
                        "size",
                        0,
                        "track_total_hits",
                        false,
                        "query",
                        Map.of(
                                "terms",
                                Map.of(field, entities.stream().map(EntityRef::id).toList())),
                        "aggs",
                        each);
        JsonNode answer =
                elasticsearch
                        .json()
                        .post("/" + names.articles() + "/_search", JSON.valueToTree(question));
        for (int i = 0; i < entities.size(); i++) {
            EntityRef entity = entities.get(i);
            List<String> surfaces = read(entity, answer.path("aggregations").path("e" + i));
            if (!surfaces.isEmpty()) {
                found.put(entity, surfaces);
            }
        }
        return found;
    }

    /** A regular expression in Lucene's syntax, where any sign but letters may mean something. */
    private static String beginningWith(String prefix) {
        StringBuilder expression = new StringBuilder();
        prefix.codePoints()
                .limit(ASKED)
                .forEach(c -> {
                    if (c < 128 && !Character.isLetterOrDigit(c)) {
                        expression.append('\\');
                    }
                    expression.appendCodePoint(c);
                });
        return expression.append(".*").toString();
    }
}
