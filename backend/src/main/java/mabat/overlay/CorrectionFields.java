package mabat.overlay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import org.jspecify.annotations.Nullable;

/**
 * A correction as flat fields, for storing and sending; which of them are there depends on the
 * kind.
 *
 * @param kind add-name, hide-name, add-person, add-organisation, add-place, add-office,
 *     add-topic-term, hide, merge, split or wrong-mention
 * @param entry such as {@code person:xi-jinping}
 * @param type of an organisation, a place or an office
 * @param of country (or organisation) that a place, an organisation or an office belongs to
 * @param into who a discovered person is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionFields(
        String kind,
        @Nullable String entry,
        @Nullable String language,
        @Nullable String name,
        @Nullable String certainty,
        @Nullable Boolean surname,
        @Nullable String type,
        @Nullable String of,
        @Nullable String english,
        @Nullable String hebrew,
        @Nullable Integer weight,
        @Nullable String from,
        @Nullable String to,
        @Nullable String into,
        @Nullable List<String> surfaces,
        @Nullable String article) {

    /** Fields that are no correction; the message says which and what is expected. */
    public static final class UnreadableException extends IllegalArgumentException {
        UnreadableException(String message) {
            super(message);
        }
    }

    public static CorrectionFields of(Correction correction) {
        return switch (correction) {
            case Correction.AddName add ->
                    new Draft("add-name", add.entry())
                            .name(add.language(), add.name())
                            .certainty(add.certainty(), add.surname())
                            .fields();
            case Correction.HideName hide ->
                    new Draft("hide-name", hide.entry()).name(null, hide.name()).fields();
            case Correction.AddPerson add ->
                    new Draft("add-person", entry(EntryRef.Kind.PERSON, add.id()))
                            .names(add.english(), add.hebrew())
                            .fields();
            case Correction.AddOrganisation add ->
                    new Draft("add-organisation", entry(EntryRef.Kind.ORGANISATION, add.id()))
                            .names(add.english(), add.hebrew())
                            .type(add.type(), add.country())
                            .fields();
            case Correction.AddPlace add ->
                    new Draft("add-place", entry(EntryRef.Kind.PLACE, add.id()))
                            .names(add.english(), add.hebrew())
                            .type(add.type().code(), add.country())
                            .fields();
            case Correction.AddOffice add ->
                    new Draft("add-office", entry(EntryRef.Kind.PERSON, add.person()))
                            .names(add.english(), add.hebrew())
                            .type(add.type(), add.of())
                            .dates(add.from(), add.to())
                            .fields();
            case Correction.AddTopicTerm add ->
                    new Draft("add-topic-term", entry(EntryRef.Kind.TOPIC, add.topic()))
                            .name(add.language(), add.term())
                            .weight(add.weight())
                            .fields();
            case Correction.Hide hide -> new Draft("hide", hide.entry()).fields();
            case Correction.Merge merge ->
                    new Draft("merge", entry(EntryRef.Kind.PERSON, merge.discovered()))
                            .into(merge.into(), null)
                            .fields();
            case Correction.Split split ->
                    new Draft("split", entry(EntryRef.Kind.PERSON, split.discovered()))
                            .into(split.into(), List.copyOf(split.surfaces()))
                            .fields();
            case Correction.WrongMention wrong ->
                    new Draft("wrong-mention", EntryRef.of(wrong.entity()))
                            .mention(wrong.article(), wrong.surface())
                            .fields();
        };
    }

    private static EntryRef entry(EntryRef.Kind kind, String id) {
        return new EntryRef(kind, id);
    }

    /**
     * @throws UnreadableException when a field is missing or says nothing we know
     */
    public Correction toCorrection() {
        return switch (kind) {
            case "add-name" ->
                    new Correction.AddName(
                            entryRef(),
                            languageOf(),
                            text("name", name),
                            choice(
                                    "certainty",
                                    certainty == null ? "clear" : certainty,
                                    Correction.Certainty.values()),
                            Boolean.TRUE.equals(surname));
            case "hide-name" -> new Correction.HideName(entryRef(), text("name", name));
            case "add-person" ->
                    new Correction.AddPerson(
                            id(EntryRef.Kind.PERSON),
                            text("english", english),
                            text("hebrew", hebrew));
            case "add-organisation" ->
                    new Correction.AddOrganisation(
                            id(EntryRef.Kind.ORGANISATION),
                            text("type", type),
                            of == null ? "" : of.strip(),
                            text("english", english),
                            text("hebrew", hebrew));
            case "add-place" ->
                    new Correction.AddPlace(
                            id(EntryRef.Kind.PLACE),
                            choice("type", text("type", type), Correction.PlaceType.values()),
                            text("of", of),
                            text("english", english),
                            text("hebrew", hebrew));
            case "add-office" ->
                    new Correction.AddOffice(
                            id(EntryRef.Kind.PERSON),
                            text("type", type),
                            text("of", of),
                            text("english", english),
                            text("hebrew", hebrew),
                            day("from", text("from", from)),
                            to == null || to.isBlank() ? null : day("to", to));
            case "add-topic-term" ->
                    new Correction.AddTopicTerm(
                            id(EntryRef.Kind.TOPIC),
                            languageOf(),
                            text("name", name),
                            weight == null ? 2 : weight);
            case "hide" -> new Correction.Hide(entryRef());
            case "merge" -> new Correction.Merge(id(EntryRef.Kind.PERSON), text("into", into));
            case "split" ->
                    new Correction.Split(
                            id(EntryRef.Kind.PERSON),
                            new TreeSet<>(
                                    surfaces == null
                                            ? List.of()
                                            : surfaces.stream().map(String::strip).toList()),
                            text("into", into));
            case "wrong-mention" ->
                    new Correction.WrongMention(
                            articleId(),
                            entryRef()
                                    .entity()
                                    .orElseThrow(() -> wrong("entry", "places are no findings")),
                            name == null ? "" : name.strip());
            default ->
                    throw new UnreadableException(
                            "Field 'kind': Expected add-name, hide-name, add-person,"
                                    + " add-organisation, add-place, add-office, add-topic-term,"
                                    + " hide, merge, split or wrong-mention.");
        };
    }

    private EntryRef entryRef() {
        String text = text("entry", entry);
        return EntryRef.parse(text)
                .orElseThrow(() ->
                        wrong(
                                "entry",
                                "Expected country:, place:, person:, organisation: or topic: and an"
                                        + " id."));
    }

    private String id(EntryRef.Kind expected) {
        EntryRef ref = entryRef();
        if (ref.kind() != expected) {
            throw wrong("entry", "Expected " + expected.code() + ": and an id.");
        }
        return ref.id();
    }

    private ArticleId articleId() {
        String id = text("article", article);
        if (!ArticleId.isValid(id)) {
            throw wrong("article", "That is no id of an article.");
        }
        return new ArticleId(id);
    }

    private Language languageOf() {
        return switch (text("language", language)) {
            case "he" -> Language.HEBREW;
            case "en" -> Language.ENGLISH;
            default -> throw wrong("language", "Expected he or en.");
        };
    }

    private static <E extends Enum<E>> E choice(String field, String code, E[] values) {
        Function<E, String> name = value -> value.name().toLowerCase(Locale.ROOT);
        Optional<E> found =
                Arrays.stream(values).filter(value -> name.apply(value).equals(code)).findFirst();
        return found.orElseThrow(() ->
                wrong(
                        field,
                        "Expected one of "
                                + Arrays.stream(values).map(name).collect(Collectors.joining(", "))
                                + "."));
    }

    private static LocalDate day(String field, String iso) {
        try {
            return LocalDate.parse(iso.strip());
        } catch (DateTimeException e) {
            throw wrong(field, "Expected a day such as 2026-03-01.");
        }
    }

    /** Blanks at both ends do not count; anything else inside is for the rules to judge. */
    private static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw wrong(field, "It is missing.");
        }
        return value.strip();
    }

    private static UnreadableException wrong(String field, String what) {
        return new UnreadableException("Field '" + field + "': " + what);
    }

    /** The fields so far. */
    private static final class Draft {
        private final String kind;
        private final String entry;
        private @Nullable String language;
        private @Nullable String name;
        private @Nullable String certainty;
        private @Nullable Boolean surname;
        private @Nullable String type;
        private @Nullable String of;
        private @Nullable String english;
        private @Nullable String hebrew;
        private @Nullable Integer weight;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable String into;
        private @Nullable List<String> surfaces;
        private @Nullable String article;

        Draft(String kind, EntryRef entry) {
            this.kind = kind;
            this.entry = entry.toString();
        }

        Draft name(@Nullable Language of, String text) {
            language = of == null ? null : of.code();
            name = text;
            return this;
        }

        Draft certainty(Correction.Certainty how, boolean alone) {
            certainty = how.code();
            surname = alone ? true : null;
            return this;
        }

        Draft names(String inEnglish, String inHebrew) {
            english = inEnglish;
            hebrew = inHebrew;
            return this;
        }

        Draft type(String what, String where) {
            type = what;
            of = where.isEmpty() ? null : where;
            return this;
        }

        Draft dates(LocalDate first, @Nullable LocalDate last) {
            from = first.toString();
            to = last == null ? null : last.toString();
            return this;
        }

        Draft weight(int value) {
            weight = value;
            return this;
        }

        Draft into(String id, @Nullable List<String> written) {
            into = id;
            surfaces = written;
            return this;
        }

        Draft mention(ArticleId where, String surface) {
            article = where.value();
            name = surface.isEmpty() ? null : surface;
            return this;
        }

        CorrectionFields fields() {
            return new CorrectionFields(
                    kind, entry, language, name, certainty, surname, type, of, english, hebrew,
                    weight, from, to, into, surfaces, article);
        }
    }
}
