package mabat.overlay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.NameKey;
import mabat.knowledge.NameRegister;

/** What may be said of entries of the tables, and which may be added. */
final class EntryRules {
    static final int LONGEST_ID = 80;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int HEAVIEST = 3;

    private final NameRegister register;
    private final NameRules names;

    EntryRules(NameRegister register, NameRules names) {
        this.register = register;
        this.names = names;
    }

    /** An entry that has names, so neither unknown nor a topic nor discovered. */
    Optional<Refusal> named(EntryRef entry) {
        if (entry.kind() == EntryRef.Kind.TOPIC) {
            return refused("topic-names", "Topics have words, not names: add one of those.");
        }
        return known(entry);
    }

    Optional<Refusal> known(EntryRef entry) {
        return register.names(entry).isPresent()
                ? Optional.empty()
                : refused("entry-unknown", "There is no " + entry + ".", entry.toString());
    }

    Optional<Refusal> country(String id) {
        return known(new EntryRef(EntryRef.Kind.COUNTRY, id));
    }

    Optional<Refusal> hideName(EntryRef entry, String name) {
        return named(entry).or(() -> hidden(entry, name));
    }

    private Optional<Refusal> hidden(EntryRef entry, String name) {
        String key = NameKey.of(name);
        NameRegister.Names all = register.names(entry).orElseThrow();
        if (all.all().noneMatch(known -> NameKey.of(known).equals(key))) {
            return refused(
                    "name-not-there",
                    "'" + name + "' is no name of " + entry + ".",
                    name,
                    entry.toString());
        }
        boolean last =
                List.of(all.english(), all.hebrew()).stream()
                        .anyMatch(
                                of -> of.stream().allMatch(known -> NameKey.of(known).equals(key)));
        return last
                ? refused(
                        "name-last",
                        "'" + name + "' is the only name of " + entry + " in its language.",
                        name,
                        entry.toString())
                : Optional.empty();
    }

    Optional<Refusal> organisation(Correction.AddOrganisation add) {
        return type(add.type(), register.organisationTypes())
                .or(() -> add.country().isEmpty() ? Optional.empty() : country(add.country()))
                .or(() -> fresh(EntryRef.Kind.ORGANISATION, add.id(), add.english(), add.hebrew()));
    }

    Optional<Refusal> place(Correction.AddPlace add) {
        return country(add.country())
                .or(() -> fresh(EntryRef.Kind.PLACE, add.id(), add.english(), add.hebrew()));
    }

    Optional<Refusal> fresh(EntryRef.Kind kind, String id, String english, String hebrew) {
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            return refused(
                    "id-form",
                    "'"
                            + id
                            + "' is no id: expected words of a-z and 0-9 joined by hyphens, "
                            + LONGEST_ID
                            + " characters at most.",
                    id);
        }
        EntryRef entry = new EntryRef(kind, id);
        if (register.names(entry).isPresent()) {
            return refused("id-taken", "There is a " + entry + " already.", entry.toString());
        }
        return names.check(clear(entry, Language.ENGLISH, english))
                .or(() -> names.check(clear(entry, Language.HEBREW, hebrew)));
    }

    private static Correction.AddName clear(EntryRef entry, Language language, String name) {
        return new Correction.AddName(entry, language, name, Correction.Certainty.CLEAR, false);
    }

    private static Optional<Refusal> type(String type, Set<String> known) {
        return known.contains(type)
                ? Optional.empty()
                : refused(
                        "type-unknown",
                        "'"
                                + type
                                + "' is no type; expected one of "
                                + String.join(", ", new TreeSet<>(known))
                                + ".",
                        type);
    }

    Optional<Refusal> office(Correction.AddOffice add) {
        boolean of =
                register.names(new EntryRef(EntryRef.Kind.COUNTRY, add.of())).isPresent()
                        || register.names(new EntryRef(EntryRef.Kind.ORGANISATION, add.of()))
                                .isPresent();
        return known(EntryRef.of(EntityRef.person(add.person())))
                .or(() -> type(add.type(), register.officeTypes()))
                .or(() ->
                        of
                                ? Optional.empty()
                                : refused(
                                        "entry-unknown",
                                        "There is no country or organisation " + add.of() + ".",
                                        add.of()))
                .or(() -> names.letters(Language.ENGLISH, add.english()))
                .or(() -> names.letters(Language.HEBREW, add.hebrew()))
                .or(() ->
                        add.to() != null && add.to().isBefore(add.from())
                                ? refused("dates", "The office ends before it begins.")
                                : Optional.empty());
    }

    Optional<Refusal> term(Correction.AddTopicTerm add) {
        if (add.weight() == 0 || Math.abs(add.weight()) > HEAVIEST) {
            return refused("weight", "The weight is 1 to 3, or -1 to -3 for a word against.");
        }
        return known(new EntryRef(EntryRef.Kind.TOPIC, add.topic()))
                .or(() -> names.letters(add.language(), add.term()))
                .or(() ->
                        register.hasTerm(add)
                                ? refused(
                                        "term-known",
                                        "'" + add.term() + "' speaks for this topic already.",
                                        add.term())
                                : Optional.empty());
    }

    Optional<Refusal> hide(EntryRef entry) {
        if (entry.kind() == EntryRef.Kind.COUNTRY) {
            return refused("hide-country", "Countries cannot be hidden; hide a name instead.");
        }
        return entry.discovered() ? Optional.empty() : known(entry);
    }

    private static Optional<Refusal> refused(String code, String detail, String... values) {
        return Optional.of(Refusal.of(code, detail, values));
    }
}
