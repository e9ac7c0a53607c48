package mabat.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.KnowledgeBase;
import mabat.query.QueryField;
import mabat.query.Spelling;

/** What the value behind a field stands for: an id, or a name in either language. */
public final class FieldValues {
    private static final int MOST_NAMES = 6;

    private static final int MOST_NAMESAKES = 4;

    private final KnowledgeBase knowledge;

    FieldValues(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The facet whose ids a field of the query language names. */
    public static FacetField facet(QueryField field) {
        return switch (field) {
            case COUNTRY -> FacetField.COUNTRY;
            case LEADER -> FacetField.LEADER;
            case PERSON -> FacetField.PERSON;
            case ORGANISATION -> FacetField.ORGANISATION;
            case TOPIC -> FacetField.TOPIC;
            case LANGUAGE -> FacetField.LANGUAGE;
            case OUTLET -> FacetField.OUTLET;
            case TITLE, AUTHOR, DATE ->
                    throw new IllegalArgumentException(field + " has no values");
        };
    }

    /** The kind of entity a facet's ids belong to; empty for outlets and languages. */
    public static Optional<EntityKind> kind(FacetField field) {
        return switch (field) {
            case COUNTRY -> Optional.of(EntityKind.COUNTRY);
            case LEADER, PERSON -> Optional.of(EntityKind.PERSON);
            case ORGANISATION -> Optional.of(EntityKind.ORGANISATION);
            case TOPIC -> Optional.of(EntityKind.TOPIC);
            case OUTLET, LANGUAGE -> Optional.empty();
        };
    }

    /** The ids a value stands for; empty when we know none. */
    List<String> ids(QueryField field, String value) {
        FacetField facet = facet(field);
        if (facet == FacetField.LANGUAGE) {
            return language(value).stream().toList();
        }
        List<String> ids = new ArrayList<>();
        kind(facet)
                .ifPresent(kind ->
                        knowledge.named(kind, value).stream().map(EntityRef::id).forEach(ids::add));
        if (ids.isEmpty() && value.startsWith("unverified:")) {
            ids.add(value);
        }
        return ids;
    }

    /** People who go by a name, some only: with more of them the name says too little. */
    List<EntityRef> people(String name) {
        List<EntityRef> people = knowledge.named(EntityKind.PERSON, name);
        return people.size() > MOST_NAMESAKES ? List.of() : people;
    }

    /** What entities are called, English and Hebrew in turn, the shown names first; some only. */
    List<String> names(List<EntityRef> entities) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < MOST_NAMES; i++) {
            for (EntityRef entity : entities) {
                int nth = i;
                knowledge
                        .find(entity)
                        .ifPresent(known -> {
                            known.namesEnglish().stream().skip(nth).limit(1).forEach(names::add);
                            known.namesHebrew().stream().skip(nth).limit(1).forEach(names::add);
                        });
            }
        }
        return List.copyOf(names);
    }

    /** Whether we know every value this field can have, so that another one is a mistake. */
    boolean closed(QueryField field) {
        return switch (field) {
            case COUNTRY -> knowledge.all(EntityKind.COUNTRY).findAny().isPresent();
            case TOPIC -> knowledge.all(EntityKind.TOPIC).findAny().isPresent();
            case LANGUAGE -> true;
            default -> false;
        };
    }

    /** A known value that is spelled much like this one. */
    Optional<String> closest(QueryField field, String value) {
        FacetField facet = facet(field);
        List<String> names =
                facet == FacetField.LANGUAGE
                        ? List.of("he", "en", "hebrew", "english", "עברית", "אנגלית")
                        : kind(facet).stream()
                                .flatMap(knowledge::all)
                                .flatMap(e ->
                                        Stream.concat(
                                                e.namesEnglish().stream(),
                                                e.namesHebrew().stream()))
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList();
        return Spelling.closest(value.toLowerCase(Locale.ROOT), names);
    }

    private static Optional<String> language(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "he", "heb", "iw", "hebrew", "עברית" -> Optional.of("he");
            case "en", "eng", "english", "אנגלית" -> Optional.of("en");
            case "other", "אחר", "אחרת" -> Optional.of("other");
            case "und", "unknown" -> Optional.of("und");
            default -> Optional.empty();
        };
    }
}
