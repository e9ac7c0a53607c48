package mabat.overlay;

import java.util.List;
import java.util.Optional;
import mabat.article.Language;
import mabat.knowledge.Correction.AddName;
import mabat.knowledge.Correction.Certainty;
import mabat.knowledge.EntryRef;
import mabat.knowledge.NameKey;
import mabat.knowledge.NameRegister;

/** What may be a name, and whose. The first rule that is broken is told. */
final class NameRules {
    static final int LONGEST = 100;

    /** Letters of a name that is to be believed wherever it stands, acronyms aside. */
    private static final int CLEAR_LETTERS = 3;

    private static final int FEWEST_LETTERS = 2;

    private final NameRegister register;

    NameRules(NameRegister register) {
        this.register = register;
    }

    Optional<Refusal> check(AddName add) {
        return letters(add.language(), add.name())
                .or(() -> length(add))
                .or(() -> ordinary(add))
                .or(() -> owner(add));
    }

    /** Whether a text can be a name in a language at all. */
    Optional<Refusal> letters(Language language, String name) {
        if (name.isBlank()) {
            return refused("name-blank", "The name is blank.");
        }
        if (name.length() > LONGEST) {
            return refused(
                    "name-too-long",
                    "The name has " + name.length() + " characters; the most is " + LONGEST + ".",
                    String.valueOf(name.length()),
                    String.valueOf(LONGEST));
        }
        if (name.codePoints().anyMatch(NameRules::unseen)) {
            return refused(
                    "name-characters",
                    "The name contains a control or direction character or a line break.");
        }
        long hebrew = name.codePoints().filter(NameRules::hebrew).count();
        long latin = name.codePoints().filter(NameRules::latin).count();
        if (hebrew + latin < FEWEST_LETTERS) {
            return refused("name-too-short", "'" + name + "' is too short for a name.", name);
        }
        if (language == Language.HEBREW ? hebrew == 0 : latin == 0 || hebrew > 0) {
            boolean wantsHebrew = language == Language.HEBREW;
            return refused(
                    wantsHebrew ? "name-not-hebrew" : "name-not-english",
                    "'"
                            + name
                            + "' is not written in "
                            + (wantsHebrew ? "Hebrew" : "English")
                            + " letters.",
                    name);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> length(AddName add) {
        String name = add.name();
        long letters = name.codePoints().filter(Character::isLetter).count();
        boolean acronym = name.chars().anyMatch(c -> "\"'.״׳".indexOf(c) >= 0);
        return add.certainty() == Certainty.CLEAR && letters < CLEAR_LETTERS && !acronym
                ? refused(
                        "name-too-short",
                        "'"
                                + name
                                + "' is too short to be believed everywhere; mark it as ambiguous or"
                                + " as upper case only.",
                        name)
                : Optional.empty();
    }

    private Optional<Refusal> ordinary(AddName add) {
        String name = add.name();
        Optional<String> eaten = register.blockedFor(name);
        if (eaten.isPresent()) {
            return refused(
                    "name-blocked",
                    "'" + name + "' is on the list of phrases that must not name " + eaten.get(),
                    name,
                    eaten.get());
        }
        return register.isTitle(name)
                ? refused(
                        "name-title", "'" + name + "' is the name of an office, not of one.", name)
                : Optional.empty();
    }

    private Optional<Refusal> owner(AddName add) {
        boolean shared =
                add.certainty() == Certainty.AMBIGUOUS || add.certainty() == Certainty.WEAK;
        for (NameRegister.Use use : register.uses(add.name())) {
            if (use.entry().equals(add.entry())) {
                boolean another = add.surname() && !alone(add);
                if (!another) {
                    return refused(
                            "name-own",
                            "'" + add.name() + "' is a name of " + add.entry() + " already.",
                            add.name(),
                            add.entry().toString());
                }
            } else if (!shared) {
                return refused(
                        "name-taken",
                        "'"
                                + add.name()
                                + "' belongs to "
                                + use.entry()
                                + ". Mark it as ambiguous if both are meant.",
                        add.name(),
                        use.entry().toString());
            }
        }
        return Optional.empty();
    }

    private boolean alone(AddName add) {
        String key = NameKey.of(add.name());
        return register.names(add.entry()).stream()
                .flatMap(names -> names.surnames().stream())
                .anyMatch(name -> NameKey.of(name).equals(key));
    }

    /** Entries that a name would name beside one, all of them without any doubt. */
    List<EntryRef> others(EntryRef entry, String name) {
        return register.uses(name).stream()
                .filter(use -> use.certainty() == Certainty.CLEAR)
                .map(NameRegister.Use::entry)
                .filter(other -> !other.equals(entry))
                .distinct()
                .toList();
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean hebrew(int c) {
        return c >= 'א' && c <= 'ת';
    }

    private static boolean latin(int c) {
        return Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static Optional<Refusal> refused(String code, String detail, String... values) {
        return Optional.of(Refusal.of(code, detail, values));
    }
}
