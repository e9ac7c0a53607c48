package mabat.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import mabat.article.EntityRef;
import mabat.article.PublicationDate;
import mabat.query.Expression;

/**
 * The reasons that fields of a query give. A name comes with the words the article says it in; a
 * date, a language or an outlet stands beside the text, so there is no place to show.
 */
final class FieldReasons {
    /** An article can name a country in many ways; some of them explain enough. */
    private static final int MOST_FORMS = 3;

    private final List<Asked> all;

    FieldReasons(Condition condition) {
        this.all = asked(condition).toList();
    }

    /** What one field asks for. */
    private sealed interface Asked {
        record OneOf(FacetField field, SortedSet<String> ids, String written) implements Asked {}

        record Days(DateRange dates, String written) implements Asked {}

        record Outlet(String written) implements Asked {}
    }

    /** In the order of the query; only what the article has. */
    List<WhyMatched> of(Match match) {
        List<WhyMatched> reasons = new ArrayList<>();
        for (Asked one : all) {
            switch (one) {
                case Asked.OneOf value -> reasons.addAll(of(value, match));
                case Asked.Days days -> of(days, match).forEach(reasons::add);
                case Asked.Outlet outlet -> of(outlet, match).forEach(reasons::add);
            }
        }
        return reasons;
    }

    private static List<WhyMatched> of(Asked.OneOf asked, Match match) {
        String rule = asked.field().parameter();
        if (asked.field() == FacetField.LANGUAGE) {
            String code = match.language().code();
            return asked.ids().contains(code)
                    ? List.of(new WhyMatched(asked.written(), "", rule, code))
                    : List.of();
        }
        List<WhyMatched> reasons = new ArrayList<>();
        FieldValues.kind(asked.field())
                .ifPresent(kind -> {
                    for (String id : asked.ids()) {
                        List<String> forms = match.seen().get(new EntityRef(kind, id));
                        if (forms == null) {
                            continue;
                        }
                        if (forms.isEmpty()) {
                            reasons.add(new WhyMatched(asked.written(), "", rule, id));
                        }
                        forms.stream()
                                .limit(MOST_FORMS)
                                .map(form -> new WhyMatched(asked.written(), form, rule, id))
                                .forEach(reasons::add);
                    }
                });
        return reasons;
    }

    private static Stream<WhyMatched> of(Asked.Days asked, Match match) {
        PublicationDate published = match.published();
        return published != null && asked.dates().contains(published.at())
                ? Stream.of(
                        new WhyMatched(
                                asked.written(),
                                "",
                                "date",
                                published.at().atZone(ZoneOffset.UTC).toLocalDate().toString()))
                : Stream.empty();
    }

    private static Stream<WhyMatched> of(Asked.Outlet asked, Match match) {
        boolean has = Forms.exact(match.outlet()).containsAll(Forms.exact(asked.written()));
        return has
                ? Stream.of(new WhyMatched(asked.written(), "", "outlet", match.outlet()))
                : Stream.empty();
    }

    private static Stream<Asked> asked(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(FieldReasons::asked);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(FieldReasons::asked);
            case Condition.Has has ->
                    Stream.of(new Asked.OneOf(has.field(), has.ids(), has.written()));
            case Condition.Published published ->
                    Stream.of(new Asked.Days(published.dates(), published.written()));
            case Condition.Words(Expression.Phrase phrase, Condition.Place place)
                    when place == Condition.Place.OUTLET ->
                    Stream.of(new Asked.Outlet(phrase.text()));
            case Condition.Words e -> Stream.empty();
            case Condition.Everything e -> Stream.empty();
            case Condition.Without e -> Stream.empty();
            case Condition.Named e -> Stream.empty();
            case Condition.Translated e -> Stream.empty();
        };
    }
}
