package mabat.reenrich.elastic;

import mabat.elastic.ArticleFields;
import mabat.reenrich.Wanted;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds articles that were enriched by something else than they should be. */
final class StaleQuery {
    private StaleQuery() {}

    static ObjectNode of(Wanted wanted) {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        ObjectNode either = query.putObject("bool");
        ArrayNode cases = either.putArray("should");
        either.put("minimum_should_match", 1);
        ArrayNode known = mustNotSay(cases.addObject().putObject("bool"));
        known.add(wanted.version());
        wanted.own().values().forEach(known::add);
        if (!wanted.own().isEmpty()) {
            // these say what all others should say, and so nothing of their own
            ObjectNode theirs = cases.addObject().putObject("bool");
            ArrayNode ids =
                    theirs.putArray("filter")
                            .addObject()
                            .putObject("terms")
                            .putArray(ArticleFields.ID);
            wanted.own().keySet().forEach(id -> ids.add(id.value()));
            ArrayNode versions = mustNotSay(theirs);
            wanted.own().values().forEach(versions::add);
        }
        return query;
    }

    private static ArrayNode mustNotSay(ObjectNode bool) {
        return bool.putArray("must_not")
                .addObject()
                .putObject("terms")
                .putArray(ArticleFields.ENRICHED_BY);
    }
}
