package mabat.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Entity;
import mabat.knowledge.KnowledgeBase;
import mabat.query.ProblemCode;
import mabat.query.Span;
import mabat.search.FacetSelection.Choice;

/** Puts names to the ids of facets, and the values in the order people expect. */
public final class FacetLabels {
    private final KnowledgeBase knowledge;

    public FacetLabels(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Most articles first, then by label; every chosen value is among them. */
    Facet facet(FacetField field, FacetCounts counts, FacetSelection selection, Language language) {
        Map<String, Long> all = new LinkedHashMap<>(counts.counts());
        all.putAll(counts.chosen());
        for (Choice choice : Choice.values()) {
            selection.of(choice).forEach(id -> all.putIfAbsent(id, 0L));
        }
        expect(field, all.keySet());
        List<FacetValue> values = new ArrayList<>();
        all.forEach((id, count) ->
                values.add(
                        new FacetValue(
                                id,
                                label(field, id, language),
                                count,
                                selection.choice(id).orElse(null))));
        values.sort(byCount(language));
        return new Facet(field, values, counts.more());
    }

    /** All names are asked for at once. */
    private void expect(FacetField field, Collection<String> ids) {
        FieldValues.kind(field)
                .ifPresent(kind ->
                        knowledge.expect(ids.stream().map(id -> new EntityRef(kind, id)).toList()));
    }

    /** Values with their counts and labels, most articles first, then by label. */
    public List<FacetValue> values(FacetField field, Map<String, Long> counts, Language language) {
        expect(field, counts.keySet());
        List<FacetValue> values = new ArrayList<>();
        counts.forEach((id, count) ->
                values.add(new FacetValue(id, label(field, id, language), count, null)));
        values.sort(byCount(language));
        return values;
    }

    private static Comparator<FacetValue> byCount(Language language) {
        // a collator is not safe for use by several threads, so each call has its own
        Collator byLabel = Collator.getInstance(locale(language));
        return Comparator.comparingLong(FacetValue::count)
                .reversed()
                .thenComparing(FacetValue::label, byLabel)
                .thenComparing(FacetValue::id);
    }

    /** Only the values with a name that contains this, in either language. */
    Facet containing(Facet facet, String part, int size) {
        String wanted = part.toLowerCase(Locale.ROOT);
        List<FacetValue> all =
                facet.values().stream()
                        .filter(value ->
                                names(facet.field(), value).anyMatch(n -> n.contains(wanted)))
                        .toList();
        boolean more = all.size() > size || facet.more();
        return new Facet(facet.field(), all.stream().limit(size).toList(), more);
    }

    private Stream<String> names(FacetField field, FacetValue value) {
        Stream<String> own = Stream.of(value.label(), value.id());
        Stream<String> known =
                entity(field, value.id()).stream()
                        .flatMap(e ->
                                Stream.concat(e.namesEnglish().stream(), e.namesHebrew().stream()));
        return Stream.concat(own, known).map(name -> name.toLowerCase(Locale.ROOT));
    }

    private Optional<Entity> entity(FacetField field, String id) {
        return FieldValues.kind(field).flatMap(kind -> knowledge.find(new EntityRef(kind, id)));
    }

    public String label(FacetField field, String id, Language language) {
        if (field == FacetField.LANGUAGE) {
            return languageName(Language.of(id), language);
        }
        return FieldValues.kind(field)
                .map(kind -> knowledge.label(new EntityRef(kind, id), language))
                .orElse(id);
    }

    private static String languageName(Language named, Language in) {
        boolean hebrew = in == Language.HEBREW;
        return switch (named) {
            case HEBREW -> hebrew ? "עברית" : "Hebrew";
            case ENGLISH -> hebrew ? "אנגלית" : "English";
            case OTHER -> hebrew ? "שפה אחרת" : "Other language";
            case UNDETERMINED -> hebrew ? "שפה לא ידועה" : "Unknown language";
        };
    }

    private static Locale locale(Language language) {
        return Locale.of(language == Language.HEBREW ? "he" : "en");
    }

    /** Chosen ids that no matching article has and that we do not know either. */
    List<QueryProblem> unknownChoices(Criteria criteria, FoundArticles found) {
        List<QueryProblem> notices = new ArrayList<>();
        criteria.selections()
                .forEach((field, selection) -> {
                    // an excluded value is in no matching article, that is its point
                    for (Choice choice : List.of(Choice.ANY, Choice.ALL)) {
                        for (String id : selection.of(choice)) {
                            if (unheardOf(field, id, found)) {
                                notices.add(notice(field, id));
                            }
                        }
                    }
                });
        return notices;
    }

    private boolean unheardOf(FacetField field, String id, FoundArticles found) {
        return entity(field, id).isEmpty()
                && field != FacetField.LANGUAGE
                && found.facet(field).chosen().getOrDefault(id, 0L) == 0
                && found.facet(field).counts().getOrDefault(id, 0L) == 0;
    }

    private static QueryProblem notice(FacetField field, String id) {
        return QueryProblems.of(
                ProblemCode.NOT_IN_ANY_ARTICLE, new Span(0, 0), "", field.parameter(), id);
    }
}
