package mabat.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mabat.article.EntityKind;
import mabat.article.Language;
import mabat.knowledge.Entity;
import mabat.knowledge.EntityPrefixes;
import mabat.knowledge.KnowledgeBase;
import mabat.query.QueryField;
import mabat.search.FieldValues;

/**
 * Ways to go on with a query while it is typed: names of the knowledge base, operators and fields,
 * the person's saved and recent searches.
 */
public final class TypeAhead {
    /** Words before the caret that can be the beginning of one name. */
    private static final int MOST_WORDS = 5;

    /** Saved and recent searches together; names and operators get the other places. */
    private static final int MOST_SEARCHES = 4;

    private final Supplier<EntityPrefixes> prefixes;
    private final KeptSearches kept;
    private final RecentSearches recent;

    public TypeAhead(KnowledgeBase knowledge, KeptSearches kept, RecentSearches recent) {
        this.prefixes = knowledge.derived(EntityPrefixes::new);
        this.kept = kept;
        this.recent = recent;
    }

    /**
     * Recent searches when nothing is typed; else the person's own searches, then operators, then
     * names. None twice.
     */
    public List<Completion> complete(TypeAheadQuestion question) {
        return complete(question, own(question.owner()));
    }

    /** A person's own searches, for all the letters of one query; nobody's when empty. */
    public OwnSearches own(String owner) {
        return owner.isEmpty()
                ? new OwnSearches(List::of, List::of)
                : new OwnSearches(() -> kept.of(owner), () -> recent.of(owner));
    }

    /** The same with what is known of the person's own searches already. */
    public List<Completion> complete(TypeAheadQuestion question, OwnSearches own) {
        Set<Completion> found = new LinkedHashSet<>();
        String typed = question.text().strip().toLowerCase(Locale.ROOT);
        int searches = typed.isEmpty() ? question.size() : MOST_SEARCHES;
        matching(own, typed).limit(searches).forEach(found::add);
        if (!typed.isEmpty()) {
            Typed beginning = Typed.before(question.text(), question.caret());
            found.addAll(Operators.startingWith(beginning));
            found.addAll(names(beginning, question.labels(), question.size()));
        }
        return found.stream().limit(question.size()).toList();
    }

    /** Names of one kind only. */
    public List<Completion> names(EntityKind kind, String typed, Language labels, int most) {
        Typed whole = new Typed("", null, typed, "");
        return prefixes.get().matches(typed, entity -> entity.ref().kind() == kind, most).stream()
                .map(match -> name(whole, match, labels))
                .toList();
    }

    private static Stream<Completion> matching(OwnSearches own, String typed) {
        Stream<Completion> saved =
                typed.isEmpty()
                        ? Stream.empty()
                        : own.kept().stream()
                                .filter(search -> startsWord(search.name(), typed))
                                .map(search ->
                                        new Completion.Saved(
                                                search.id(), search.name(), search.criteria()));
        Stream<Completion> lately =
                own.recent().stream()
                        .filter(search -> startsWord(search.query(), typed))
                        .filter(search -> !search.query().strip().equalsIgnoreCase(typed))
                        .map(Completion.Recent::new);
        return Stream.concat(saved, lately);
    }

    private static boolean startsWord(String text, String typed) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(typed); at >= 0; at = lower.indexOf(typed, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The most words that begin a name; without Hebrew particles when with them there is none. */
    private List<Completion> names(Typed typed, Language labels, int most) {
        for (Typed beginning : typed.beginnings(MOST_WORDS)) {
            List<Completion> names =
                    prefixes
                            .get()
                            .matches(beginning.part(), entity -> fits(beginning, entity), most)
                            .stream()
                            .map(match -> name(beginning, match, labels))
                            .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static boolean fits(Typed typed, Entity entity) {
        QueryField field = typed.field();
        if (field == null) {
            return entity.ref().kind() != EntityKind.TOPIC || typed.startsWord();
        }
        return field.kind() == QueryField.Kind.VALUE
                && FieldValues.kind(FieldValues.facet(field))
                        .filter(kind -> kind == entity.ref().kind())
                        .isPresent();
    }

    private static Completion name(Typed typed, EntityPrefixes.Match match, Language labels) {
        Entity entity = match.entity();
        boolean hebrew = hebrew(match.name());
        String shown = entity.label(hebrew ? Language.HEBREW : Language.ENGLISH);
        // the words of a topic's name say less than the topic
        Typed place =
                entity.ref().kind() == EntityKind.TOPIC && typed.field() == null
                        ? typed.in(QueryField.TOPIC, hebrew)
                        : typed;
        return new Completion.Name(
                entity.ref(), entity.label(labels), match.name(), place.completed(shown));
    }

    private static boolean hebrew(String name) {
        return name.codePoints().anyMatch(c -> c >= 0x05D0 && c <= 0x05EA);
    }

    /** Operators and fields, which are few enough to look at every one. */
    private static final class Operators {
        private static final List<String> WORDS =
                List.of(
                        "AND",
                        "OR",
                        "NOT",
                        "NEAR/5",
                        "ADJ/5",
                        "SAME",
                        "ATLEAST/3",
                        "או",
                        "וגם",
                        "וללא",
                        "קרוב/5",
                        "צמוד/5",
                        "באותה-פסקה",
                        "לפחות/3");

        private Operators() {}

        static List<Completion> startingWith(Typed typed) {
            Typed last = typed.lastWord();
            String word = last.part();
            if (word.isEmpty() || last.field() != null) {
                return List.of();
            }
            List<Completion> found = new ArrayList<>();
            for (String operator : WORDS) {
                // operators in English are upper case, or they are words
                if (operator.startsWith(word) && !last.before().isBlank()) {
                    found.add(new Completion.Operator(operator, last.replaced(operator + " ")));
                }
            }
            for (QueryField field : QueryField.values()) {
                field.names().stream()
                        .filter(name -> name.startsWith(word.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .ifPresent(name ->
                                found.add(
                                        new Completion.Operator(
                                                name + ":", last.replaced(name + ":"))));
            }
            return found;
        }
    }
}
