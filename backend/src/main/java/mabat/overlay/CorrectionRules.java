package mabat.overlay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.knowledge.NameKey;
import mabat.knowledge.NameRegister;

/** Which corrections make sense beside those that stand. The first rule that is broken is told. */
final class CorrectionRules {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;
    private static final int HEAVIEST = 3;
    private static final int MOST_SURFACES = 50;

    private final NameRegister register;
    private final List<Correction> standing;
    private final NameRules names;
    private final ArticleFindings articles;

    /** What was found in an article; empty when there is no such article. */
    @FunctionalInterface
    interface ArticleFindings {
        Optional<Findings> of(ArticleId id);
    }

    CorrectionRules(NameRegister register, List<Correction> standing, ArticleFindings articles) {
        this.register = register;
        this.standing = standing;
        this.names = new NameRules(register);
        this.articles = articles;
    }

    Optional<Refusal> check(Correction correction) {
        if (standing.contains(correction)) {
            return refused("already", "This was changed already.");
        }
        return switch (correction) {
            case Correction.AddName add -> named(add.entry()).or(() -> names.check(add));
            case Correction.HideName hide ->
                    named(hide.entry()).or(() -> hideName(hide.entry(), hide.name()));
            case Correction.AddPerson add ->
                    fresh(EntryRef.Kind.PERSON, add.id(), add.english(), add.hebrew());
            case Correction.AddOrganisation add ->
                    type(add.type(), register.organisationTypes())
                            .or(() ->
                                    add.country().isEmpty()
                                            ? Optional.empty()
                                            : country(add.country()))
                            .or(() ->
                                    fresh(
                                            EntryRef.Kind.ORGANISATION,
                                            add.id(),
                                            add.english(),
                                            add.hebrew()));
            case Correction.AddPlace add ->
                    country(add.country())
                            .or(() ->
                                    fresh(
                                            EntryRef.Kind.PLACE,
                                            add.id(),
                                            add.english(),
                                            add.hebrew()));
            case Correction.AddOffice add -> office(add);
            case Correction.AddTopicTerm add -> term(add);
            case Correction.Hide hide -> hide(hide.entry());
            case Correction.Merge merge -> merge(merge);
            case Correction.Split split -> split(split);
            case Correction.WrongMention wrong -> wrong(wrong);
        };
    }

    /** An entry that has names, so neither unknown nor a topic nor discovered. */
    private Optional<Refusal> named(EntryRef entry) {
        if (entry.kind() == EntryRef.Kind.TOPIC) {
            return refused("topic-names", "Topics have words, not names: add one of those.");
        }
        return known(entry);
    }

    private Optional<Refusal> known(EntryRef entry) {
        return register.names(entry).isPresent()
                ? Optional.empty()
                : refused("entry-unknown", "There is no " + entry + ".", entry.toString());
    }

    private Optional<Refusal> country(String id) {
        return known(new EntryRef(EntryRef.Kind.COUNTRY, id));
    }

    private Optional<Refusal> hideName(EntryRef entry, String name) {
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

    private Optional<Refusal> fresh(EntryRef.Kind kind, String id, String english, String hebrew) {
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

    private Optional<Refusal> office(Correction.AddOffice add) {
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

    private Optional<Refusal> term(Correction.AddTopicTerm add) {
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

    private Optional<Refusal> hide(EntryRef entry) {
        if (entry.kind() == EntryRef.Kind.COUNTRY) {
            return refused("hide-country", "Countries cannot be hidden; hide a name instead.");
        }
        return entry.discovered() ? Optional.empty() : known(entry);
    }

    private Optional<Refusal> merge(Correction.Merge merge) {
        return discovered(merge.discovered())
                .or(() -> another(merge.discovered(), merge.into()))
                .or(() -> {
                    Map<String, String> merged = merged();
                    String now = merged.get(merge.discovered());
                    if (now != null) {
                        return refused(
                                "merged-already",
                                merge.discovered() + " is taken for " + now + " already.",
                                merge.discovered(),
                                now);
                    }
                    String end = merge.into();
                    while (merged.containsKey(end) && !end.equals(merge.discovered())) {
                        end = merged.get(end);
                    }
                    return end.equals(merge.discovered())
                            ? refused(
                                    "circle",
                                    merge.into()
                                            + " is taken for "
                                            + merge.discovered()
                                            + " already; undo that first.",
                                    merge.into(),
                                    merge.discovered())
                            : Optional.empty();
                });
    }

    private Map<String, String> merged() {
        Map<String, String> merged = new HashMap<>();
        for (Correction correction : standing) {
            if (correction instanceof Correction.Merge merge) {
                merged.put(merge.discovered(), merge.into());
            }
        }
        return merged;
    }

    private Optional<Refusal> split(Correction.Split split) {
        boolean blank =
                split.surfaces().isEmpty()
                        || split.surfaces().size() > MOST_SURFACES
                        || split.surfaces().stream()
                                .anyMatch(s -> s.isBlank() || s.length() > NameRules.LONGEST);
        return discovered(split.discovered())
                .or(() ->
                        blank
                                ? refused(
                                        "surfaces",
                                        "Say which ways of writing mean the other person.")
                                : Optional.empty())
                .or(() -> another(split.discovered(), split.into()))
                .or(() ->
                        split.discovered().equals(merged().get(split.into()))
                                ? refused(
                                        "circle",
                                        split.into()
                                                + " is taken for "
                                                + split.discovered()
                                                + "; undo that first.",
                                        split.into(),
                                        split.discovered())
                                : Optional.empty());
    }

    private static Optional<Refusal> discovered(String id) {
        return EntryRef.of(EntityRef.person(id)).discovered()
                ? Optional.empty()
                : refused("not-discovered", id + " is not a person found in articles.", id);
    }

    private Optional<Refusal> another(String id, String other) {
        if (id.equals(other)) {
            return refused("same-person", "These are one person already.");
        }
        EntryRef person = EntryRef.of(EntityRef.person(other));
        if (!person.discovered()) {
            return known(person);
        }
        String name = other.substring(EntityRef.UNVERIFIED.length());
        return name.isBlank() || name.length() > LONGEST_ID || name.chars().anyMatch(c -> c <= ' ')
                ? refused("id-form", "'" + other + "' is no id of a person.", other)
                : Optional.empty();
    }

    private Optional<Refusal> wrong(Correction.WrongMention wrong) {
        Optional<Findings> findings = articles.of(wrong.article());
        if (findings.isEmpty()) {
            return refused(
                    "article-unknown",
                    "There is no article '" + wrong.article() + "'.",
                    wrong.article().value());
        }
        String key = NameKey.of(wrong.surface());
        boolean mentioned =
                findings.get().mentions().stream()
                        .filter(mention -> mention.entity().equals(wrong.entity()))
                        .anyMatch(mention ->
                                key.isEmpty()
                                        || mention.surfaces().stream()
                                                .anyMatch(s -> NameKey.of(s).equals(key)));
        return mentioned
                ? Optional.empty()
                : refused(
                        "not-mentioned",
                        "The article does not mention "
                                + wrong.entity().id()
                                + (key.isEmpty() ? "." : " as '" + wrong.surface() + "'."),
                        wrong.entity().id(),
                        wrong.surface());
    }

    private static Optional<Refusal> refused(String code, String detail, String... values) {
        return Optional.of(Refusal.of(code, detail, values));
    }
}
