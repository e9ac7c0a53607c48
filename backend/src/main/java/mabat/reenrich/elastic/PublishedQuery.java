package mabat.reenrich.elastic;

import mabat.elastic.ArticleFields;
import mabat.reenrich.Regrouped.Days;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Goes through articles by the time they were published, oldest first; undated ones are last. */
final class PublishedQuery {
    private static final JsonMapper JSON = new JsonMapper();

    private PublishedQuery() {}

    static ObjectNode of(Days days) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        ObjectNode either = query.putObject("bool");
        ArrayNode cases = either.putArray("should");
        either.put("minimum_should_match", 1);
        if (days.first() != null && days.last() != null) {
            cases.addObject()
                    .putObject("range")
                    .putObject(ArticleFields.PUBLISHED)
                    .put("gte", days.first().toString())
                    .put("lt", days.last().plusDays(1).toString());
        } else {
            cases.addObject().putObject("match_none");
        }
        if (days.undated()) {
            cases.addObject()
                    .putObject("bool")
                    .putObject("must_not")
                    .putObject("exists")
                    .put("field", ArticleFields.PUBLISHED);
        }
        return query;
    }

    /**
     * @param behind what a hit before says under {@code sort}; empty for the first page
     */
    static ObjectNode page(Days days, int size, String behind) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("size", size).put("track_total_hits", false).put("seq_no_primary_term", true);
        body.set("query", of(days));
        ArrayNode sort = body.putArray("sort");
        sort.addObject()
                .putObject(ArticleFields.PUBLISHED)
                .put("order", "asc")
                .put("missing", "_last");
        sort.addObject().put(ArticleFields.ID, "asc");
        if (!behind.isEmpty()) {
            body.set("search_after", JSON.readTree(behind));
        }
        return body;
    }
}
