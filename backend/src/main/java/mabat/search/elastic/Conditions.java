package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.elastic.ArticleFields;
import mabat.elastic.MentionFields;
import mabat.query.Expression;
import mabat.search.Condition;
import mabat.search.CountBasis;

/** The condition of a query as a clause that finds and ranks; see {@link Filters}. */
final class Conditions {
    private Conditions() {}

    static Map<String, Object> query(Condition condition) {
        return switch (condition) {
            case Condition.Everything e -> Json.everything();
            case Condition.AllOf(var parts) -> all(parts);
            case Condition.AnyOf(var parts) ->
                    Json.anyOf(parts.stream().map(Conditions::query).toList());
            case Condition.Without(var part) -> Json.without(query(part));
            case Condition.Words(var text, var place) -> TextQueries.RANKING.query(text, place);
            case Condition.Named named -> named(named);
            case Condition.Translated translated -> translated(translated);
            case Condition.Has has -> has(has);
            case Condition.Published published ->
                    Json.constant(0, IdFields.published(published.dates()));
        };
    }

    private static Map<String, Object> all(List<Condition> parts) {
        List<Map<String, Object>> must = new ArrayList<>();
        List<Map<String, Object>> mustNot = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Without(var excluded)) {
                mustNot.add(query(excluded));
            } else {
                must.add(query(part));
            }
        }
        Map<String, Object> bool = object();
        if (!must.isEmpty()) {
            bool.put("must", must);
        }
        if (!mustNot.isEmpty()) {
            bool.put("must_not", mustNot);
        }
        List<String> words = plainWords(parts);
        if (words.size() > 1) {
            String together = String.join(" ", words);
            bool.put(
                    "should",
                    TextField.of(Condition.Place.ANYWHERE).stream()
                            .map(field ->
                                    TextQueries.phrase(
                                            field.inflected(),
                                            together,
                                            Ranking.CLOSE,
                                            Ranking.CLOSE_TOGETHER * field.weight()))
                            .toList());
        }
        return object("bool", bool);
    }

    /** Words anywhere, in the order of the query. */
    private static List<String> plainWords(List<Condition> parts) {
        List<String> words = new ArrayList<>();
        for (Condition part : parts) {
            switch (part) {
                case Condition.Words(Expression.Word word, Condition.Place place)
                        when place == Condition.Place.ANYWHERE ->
                        words.add(word.text());
                case Condition.Named(var named, var entities, var names) ->
                        words.addAll(
                                named instanceof Condition.AllOf(var several)
                                        ? plainWords(several)
                                        : plainWords(List.of(named)));
                case Condition.Translated(var translated, var others) ->
                        words.addAll(
                                translated instanceof Condition.AllOf(var several)
                                        ? plainWords(several)
                                        : plainWords(List.of(translated)));
                default -> {}
            }
        }
        return words;
    }

    private static Map<String, Object> translated(Condition.Translated translated) {
        List<Map<String, Object>> others =
                translated.others().stream()
                        .map(other -> TextQueries.RANKING.query(other, Condition.Place.ANYWHERE))
                        .toList();
        Map<String, Object> weaker =
                object(
                        "bool",
                        object("must", List.of(Json.best(0, others)), "boost", Ranking.TRANSLATED));
        return Json.best(Ranking.WORDS_AND_ENTITY, List.of(query(translated.words()), weaker));
    }

    /** What names a kind of entity is scored: more for an article that is about it. */
    private static Map<String, Object> has(Condition.Has has) {
        String mentions = IdFields.of(has.field(), CountBasis.MENTIONS);
        String subjects = IdFields.of(has.field(), CountBasis.SUBJECTS);
        Map<String, Object> any = Json.constant(0, Json.terms(mentions, has.ids()));
        List<EntityRef> entities = graded(has);
        if (entities.isEmpty()) {
            return any;
        }
        return object(
                "bool",
                object(
                        "must",
                        List.of(any),
                        "should",
                        subjects.equals(mentions)
                                ? List.of(salience(entities))
                                : List.of(
                                        Json.constant(
                                                Ranking.SUBJECT, Json.terms(subjects, has.ids())),
                                        salience(entities))));
    }

    /** Those that an article can be about more or less. */
    private static List<EntityRef> graded(Condition.Has has) {
        return switch (has.field()) {
            case TOPIC, OUTLET, LANGUAGE -> List.of();
            case COUNTRY -> has.ids().stream().map(EntityRef::country).toList();
            case LEADER, PERSON -> has.ids().stream().map(EntityRef::person).toList();
            case ORGANISATION -> has.ids().stream().map(EntityRef::organisation).toList();
        };
    }

    /** How much an article is about the one of these that it is about most. */
    private static Map<String, Object> salience(Collection<EntityRef> entities) {
        return Json.best(
                0,
                entities.stream()
                        .map(entity ->
                                object(
                                        "term",
                                        object(
                                                ArticleFields.SALIENCE,
                                                object(
                                                        "value",
                                                        MentionFields.feature(entity),
                                                        "boost",
                                                        Ranking.SALIENCE))))
                        .toList());
    }

    private static Map<String, Object> named(Condition.Named named) {
        List<Map<String, Object>> ways = new ArrayList<>();
        ways.add(query(named.words()));
        for (EntityRef entity : named.entities()) {
            String mentions = IdFields.of(entity, CountBasis.MENTIONS);
            String subjects = IdFields.of(entity, CountBasis.SUBJECTS);
            ways.add(Json.constant(Ranking.MENTION, Json.term(mentions, entity.id())));
            if (!subjects.equals(mentions)) {
                ways.add(Json.constant(Ranking.SUBJECT, Json.term(subjects, entity.id())));
            }
        }
        if (!named.names().isEmpty()) {
            ways.add(inTitle(named));
        }
        List<EntityRef> graded =
                named.entities().stream()
                        .filter(entity -> entity.kind() != EntityKind.TOPIC)
                        .toList();
        Map<String, Object> any = Json.best(Ranking.WORDS_AND_ENTITY, ways);
        return graded.isEmpty()
                ? any
                : object("bool", object("must", List.of(any), "should", List.of(salience(graded))));
    }

    /** Titles have surnames only, so a part of the name will do. */
    private static Map<String, Object> partOfName(String name) {
        return object(
                "match",
                object(
                        ArticleFields.TITLE_EXACT,
                        object("query", name, "boost", Ranking.NAME_IN_TITLE)));
    }

    /** Finds nothing more than the entity does, so it only scores. */
    private static Map<String, Object> inTitle(Condition.Named named) {
        List<Map<String, Object>> titles =
                named.names().stream().limit(Ranking.NAMES).map(Conditions::partOfName).toList();
        List<Map<String, Object>> recognised =
                named.entities().stream()
                        .map(e -> Json.term(IdFields.of(e, CountBasis.MENTIONS), e.id()))
                        .toList();
        return object(
                "bool",
                object(
                        "must",
                        List.of(Json.best(0, titles)),
                        "filter",
                        List.of(Json.anyOf(recognised))));
    }
}
