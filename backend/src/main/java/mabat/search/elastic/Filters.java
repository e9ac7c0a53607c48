package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.EntityRef;
import mabat.query.Expression;
import mabat.search.Condition;
import mabat.search.CountBasis;

/**
 * The condition of a query as a clause that only finds: the same articles as by {@link Conditions},
 * without what would rank them. Counting looks at every match, so what is left out counts.
 */
final class Filters {
    private Filters() {}

    static Map<String, Object> query(Condition condition) {
        return switch (condition) {
            case Condition.Everything e -> Json.everything();
            case Condition.AllOf(var parts) -> all(parts);
            case Condition.AnyOf(var parts) ->
                    Json.anyOf(parts.stream().map(Filters::query).toList());
            case Condition.Without(var part) -> Json.without(query(part));
            case Condition.Words(var text, var place) -> TextQueries.FINDING.query(text, place);
            case Condition.Named named -> named(named);
            case Condition.Translated translated -> translated(translated);
            case Condition.Has has ->
                    Json.terms(IdFields.of(has.field(), CountBasis.MENTIONS), has.ids());
            case Condition.Published published -> IdFields.published(published.dates());
        };
    }

    private static Map<String, Object> all(List<Condition> parts) {
        List<Map<String, Object>> filter = new ArrayList<>();
        List<Map<String, Object>> mustNot = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Without(var excluded)) {
                mustNot.add(query(excluded));
            } else {
                filter.add(query(part));
            }
        }
        Map<String, Object> bool = object();
        if (!filter.isEmpty()) {
            bool.put("filter", filter);
        }
        if (!mustNot.isEmpty()) {
            bool.put("must_not", mustNot);
        }
        return object("bool", bool);
    }

    /** What an article is about it also mentions. */
    private static Map<String, Object> named(Condition.Named named) {
        List<Map<String, Object>> ways = new ArrayList<>();
        ways.add(query(named.words()));
        for (EntityRef entity : named.entities()) {
            ways.add(Json.term(IdFields.of(entity, CountBasis.MENTIONS), entity.id()));
        }
        return Json.anyOf(ways);
    }

    private static Map<String, Object> translated(Condition.Translated translated) {
        List<Map<String, Object>> ways = new ArrayList<>();
        ways.add(query(translated.words()));
        for (Expression.Text other : translated.others()) {
            ways.add(TextQueries.FINDING.query(other, Condition.Place.ANYWHERE));
        }
        return Json.anyOf(ways);
    }
}
