package mabat.overlay;

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
import mabat.overlay.CorrectionFields.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Reads a correction from flat fields, any of which may be missing or odd. */
final class CorrectionOfFields {
    private static final int USUAL_WEIGHT = 2;

    private final CorrectionFields fields;

    CorrectionOfFields(CorrectionFields fields) {
        this.fields = fields;
    }

    Correction read() {
        return switch (fields.kind()) {
            case "add-name" ->
                    new Correction.AddName(
                            entryRef(),
                            languageOf(),
                            text("name", fields.name()),
                            choice("certainty", certainty(), Correction.Certainty.values()),
                            Boolean.TRUE.equals(fields.surname()));
            case "hide-name" -> new Correction.HideName(entryRef(), text("name", fields.name()));
            case "add-person" ->
                    new Correction.AddPerson(
                            id(EntryRef.Kind.PERSON),
                            text("english", fields.english()),
                            text("hebrew", fields.hebrew()));
            case "add-organisation" ->
                    new Correction.AddOrganisation(
                            id(EntryRef.Kind.ORGANISATION),
                            text("type", fields.type()),
                            stripped(fields.of()),
                            text("english", fields.english()),
                            text("hebrew", fields.hebrew()));
            case "add-place" ->
                    new Correction.AddPlace(
                            id(EntryRef.Kind.PLACE),
                            choice(
                                    "type",
                                    text("type", fields.type()),
                                    Correction.PlaceType.values()),
                            text("of", fields.of()),
                            text("english", fields.english()),
                            text("hebrew", fields.hebrew()));
            case "add-office" ->
                    new Correction.AddOffice(
                            id(EntryRef.Kind.PERSON),
                            text("type", fields.type()),
                            text("of", fields.of()),
                            text("english", fields.english()),
                            text("hebrew", fields.hebrew()),
                            day("from", text("from", fields.from())),
                            stripped(fields.to()).isEmpty()
                                    ? null
                                    : day("to", stripped(fields.to())));
            case "add-topic-term" ->
                    new Correction.AddTopicTerm(
                            id(EntryRef.Kind.TOPIC),
                            languageOf(),
                            text("name", fields.name()),
                            weight());
            case "hide" -> new Correction.Hide(entryRef());
            case "merge" ->
                    new Correction.Merge(id(EntryRef.Kind.PERSON), text("into", fields.into()));
            case "split" ->
                    new Correction.Split(
                            id(EntryRef.Kind.PERSON),
                            new TreeSet<>(surfaces()),
                            text("into", fields.into()));
            case "wrong-mention" ->
                    new Correction.WrongMention(
                            articleId(),
                            entryRef()
                                    .entity()
                                    .orElseThrow(() -> wrong("entry", "places are no findings")),
                            stripped(fields.name()));
            default ->
                    throw new UnreadableException(
                            "Field 'kind': Expected add-name, hide-name, add-person,"
                                    + " add-organisation, add-place, add-office, add-topic-term,"
                                    + " hide, merge, split or wrong-mention.");
        };
    }

    private EntryRef entryRef() {
        String text = text("entry", fields.entry());
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
        String id = text("article", fields.article());
        if (!ArticleId.isValid(id)) {
            throw wrong("article", "That is no id of an article.");
        }
        return new ArticleId(id);
    }

    private Language languageOf() {
        return switch (text("language", fields.language())) {
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

    private String certainty() {
        String said = fields.certainty();
        return said == null ? "clear" : said;
    }

    private int weight() {
        Integer said = fields.weight();
        return said == null ? USUAL_WEIGHT : said;
    }

    private List<String> surfaces() {
        List<String> said = fields.surfaces();
        return said == null ? List.of() : said.stream().map(String::strip).toList();
    }

    private static String stripped(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
