package mabat.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.EntityFinder;
import mabat.query.CanonicalText;
import mabat.query.DateExpression;
import mabat.query.Expression;
import mabat.query.ProblemCode;
import mabat.query.QueryField;
import mabat.query.Span;
import mabat.search.Condition.Place;
import org.jspecify.annotations.Nullable;

/**
 * From the tree of a query to the condition it puts on articles, less what was switched off. Used
 * once per query.
 */
final class ConditionBuilder {
    private final Criteria criteria;
    private final FieldValues values;
    private final ReadingParts parts;
    private final NamesInQuery names;
    private final Concepts concepts;
    private final LocalDate today;
    private final List<QueryProblem> notices = new ArrayList<>();
    private @Nullable QueryProblem problem;

    ConditionBuilder(
            Criteria criteria,
            FieldValues values,
            ReadingParts parts,
            EntityFinder finder,
            Concepts concepts,
            LocalDate today) {
        this.criteria = criteria;
        this.values = values;
        this.parts = parts;
        this.names = new NamesInQuery(finder.find(NamesInQuery.quiet(criteria.query())));
        this.concepts = concepts;
        this.today = today;
    }

    Condition build(Expression tree) {
        Condition condition = condition(tree, Place.ANYWHERE);
        return condition == null ? new Condition.Everything() : condition;
    }

    /** The first value that cannot be. */
    @Nullable QueryProblem problem() {
        return problem;
    }

    List<QueryProblem> notices() {
        return notices;
    }

    List<ReadingPart> parts() {
        return parts.inOrder();
    }

    /** Null when it was switched off. */
    private @Nullable Condition condition(Expression tree, Place place) {
        return switch (tree) {
            case Expression.Everything e -> new Condition.Everything();
            case Expression.All(var all, var at) -> together(conditions(all, place));
            case Expression.Any(var any, var at) -> {
                List<Condition> alternatives = new ArrayList<>();
                for (Expression one : any) {
                    add(alternatives, condition(one, place));
                }
                yield switch (alternatives.size()) {
                    case 0 -> null;
                    case 1 -> alternatives.get(0);
                    default -> new Condition.AnyOf(alternatives);
                };
            }
            case Expression.Not not -> without(not, place);
            case Expression.InField(QueryField field, Expression part, Span at) -> {
                int mark = parts.mark();
                Place inside = field == QueryField.TITLE ? Place.TITLE : Place.AUTHOR;
                Condition condition = condition(part, inside);
                parts.rollBack(mark);
                yield parts.field(tree, field, CanonicalText.of(part)) ? condition : null;
            }
            case Expression.Value value -> value(value);
            case Expression.Published published ->
                    parts.date(published) ? published(published) : null;
            case Expression.Word word -> {
                List<Condition> one = conditions(List.of(word), place);
                yield one.isEmpty() ? null : one.get(0);
            }
            case Expression.Text text -> parts.text(text) ? new Condition.Words(text, place) : null;
        };
    }

    private static @Nullable Condition together(List<Condition> conditions) {
        return switch (conditions.size()) {
            case 0 -> null;
            case 1 -> conditions.get(0);
            default -> new Condition.AllOf(conditions);
        };
    }

    /** The parts of an {@code All}: words that stand side by side may name an entity. */
    private List<Condition> conditions(List<Expression> all, Place place) {
        List<Condition> conditions = new ArrayList<>();
        boolean says = all.stream().anyMatch(part -> !FunctionWords.has(part));
        for (int i = 0; i < all.size(); ) {
            NamesInQuery.Name name = named(place) ? names.at(all, i) : null;
            Concepts.Found concept = place == Place.ANYWHERE ? concepts.at(all, i) : null;
            // the longer reading is the likelier one: פרס is a person, פרס נובל is not
            if (name != null && concept != null && concept.words().size() <= name.words().size()) {
                concept = null;
            }
            if (concept != null) {
                add(conditions, translated(concept, place));
                i += concept.words().size();
            } else if (name == null) {
                Expression one = all.get(i++);
                if (says && FunctionWords.has(one)) {
                    continue;
                }
                if (one instanceof Expression.Word word) {
                    add(conditions, word(word, place));
                } else {
                    add(conditions, condition(one, place));
                }
            } else {
                add(conditions, place == Place.TITLE ? titled(name) : named(name, place));
                i += name.words().size();
            }
        }
        return conditions;
    }

    /** Bylines and outlets are no text that speaks of somebody. */
    private static boolean named(Place place) {
        return switch (place) {
            case ANYWHERE, TITLE -> true;
            case AUTHOR, OUTLET -> false;
        };
    }

    /** Titles that have the name, as it was typed or as we know it in either language. */
    private Condition titled(NamesInQuery.Name name) {
        List<Condition> typed = new ArrayList<>();
        name.words().forEach(word -> typed.add(new Condition.Words(word, Place.TITLE)));
        List<Condition> ways = new ArrayList<>();
        add(ways, together(typed));
        for (String known : values.names(name.entities())) {
            ways.add(new Condition.Words(new Expression.Phrase("", known, name.at()), Place.TITLE));
        }
        return ways.size() == 1 ? ways.get(0) : new Condition.AnyOf(ways);
    }

    private @Nullable Condition word(Expression.Word word, Place place) {
        return parts.text(word) ? new Condition.Words(word, place) : null;
    }

    /** Switched off, the words remain. */
    private @Nullable Condition translated(Concepts.Found found, Place place) {
        Span at = found.words().get(0).at().to(found.words().getLast().at());
        boolean on = parts.concept(found, at);
        List<Condition> words = new ArrayList<>();
        for (Expression.Word word : found.words()) {
            Concepts.Found alone =
                    on && found.words().size() > 1 ? concepts.at(List.of(word), 0) : null;
            Condition one = on ? new Condition.Words(word, place) : word(word, place);
            // what both words mean may stand apart in an article of the other language
            add(words, alone == null || one == null ? one : translated(one, alone, at));
        }
        Condition plain = together(words);
        return plain == null || !on ? plain : translated(plain, found, at);
    }

    private static Condition translated(Condition words, Concepts.Found found, Span at) {
        return new Condition.Translated(
                words, found.translations().stream().map(term -> text(term, at)).toList());
    }

    /** The words of a term side by side, in any form; one other word may stand between two. */
    private static Expression.Text text(String term, Span at) {
        List<Expression.Text> words =
                Arrays.stream(term.split(" ", -1))
                        .<Expression.Text>map(word -> new Expression.Word(word, at))
                        .toList();
        return words.size() == 1 ? words.get(0) : new Expression.Near(words, 1, true, at);
    }

    /** A last name that several people share means any of them; each can be switched off. */
    private List<EntityRef> meant(NamesInQuery.Name name) {
        if (name.sure()) {
            return name.entities();
        }
        String typed =
                name.words().stream().map(Expression.Word::text).collect(Collectors.joining(" "));
        Set<EntityRef> meant = new LinkedHashSet<>(name.entities());
        if (name.entities().stream().allMatch(one -> one.kind() == EntityKind.PERSON)) {
            meant.addAll(values.people(typed));
        }
        return List.copyOf(meant);
    }

    private @Nullable Condition named(NamesInQuery.Name name, Place place) {
        List<EntityRef> on = new ArrayList<>();
        for (EntityRef entity : meant(name)) {
            if (parts.entity(entity, name.at())) {
                on.add(entity);
            }
        }
        List<Condition> words = new ArrayList<>();
        for (Expression.Word word : name.words()) {
            if (on.isEmpty()) {
                add(words, word(word, place));
            } else {
                words.add(new Condition.Words(word, place));
            }
        }
        Condition plain = together(words);
        return on.isEmpty() || plain == null
                ? plain
                : new Condition.Named(plain, on, values.names(on));
    }

    private @Nullable Condition without(Expression.Not not, Place place) {
        int mark = parts.mark();
        Condition inside = condition(not.part(), place);
        parts.rollBack(mark);
        boolean on = parts.excluded(not);
        return on && inside != null ? new Condition.Without(inside) : null;
    }

    private @Nullable Condition value(Expression.Value value) {
        FacetField field = FieldValues.facet(value.field());
        if (field == FacetField.OUTLET) {
            return parts.field(value, value.field(), value.value())
                    ? new Condition.Words(
                            new Expression.Phrase("", value.value(), value.at()), Place.OUTLET)
                    : null;
        }
        List<String> known = values.ids(value.field(), value.value());
        if (known.isEmpty()) {
            unknown(value);
        }
        List<String> ids = known.isEmpty() ? List.of(value.value()) : known;
        String first = ids.get(0);
        String label =
                FieldValues.kind(field)
                        .map(kind -> parts.label(new EntityRef(kind, first)))
                        .orElse(value.value());
        return parts.field(value, value.field(), label)
                ? Condition.Has.anyOf(field, ids, written(value.at()))
                : null;
    }

    private void unknown(Expression.Value value) {
        String repair =
                values.closest(value.field(), value.value())
                        .map(meant -> replaced(value, meant))
                        .orElse("");
        QueryProblem found =
                QueryProblems.of(
                        ProblemCode.UNKNOWN_VALUE,
                        value.at(),
                        repair,
                        value.field().canonical(),
                        value.value());
        if (!values.closed(value.field())) {
            notices.add(found);
        } else if (problem == null) {
            problem = found;
        }
    }

    private String replaced(Expression.Value value, String meant) {
        String query = criteria.query();
        String changed = CanonicalText.of(new Expression.Value(value.field(), meant, value.at()));
        return query.substring(0, value.at().start()) + changed + query.substring(value.at().end());
    }

    private Condition published(Expression.Published published) {
        DateExpression.Days days = published.date().days(today);
        return new Condition.Published(
                new DateRange(days.from(), days.to()), written(published.at()));
    }

    private String written(Span at) {
        return criteria.query().substring(at.start(), at.end());
    }

    private static void add(List<Condition> conditions, @Nullable Condition condition) {
        if (condition != null) {
            conditions.add(condition);
        }
    }
}
