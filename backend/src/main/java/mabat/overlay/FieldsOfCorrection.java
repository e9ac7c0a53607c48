package mabat.overlay;

import java.time.LocalDate;
import java.util.List;
import mabat.article.ArticleId;
import mabat.article.Language;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import org.jspecify.annotations.Nullable;

/** Writes a correction as flat fields. */
final class FieldsOfCorrection {
    private FieldsOfCorrection() {}

    static CorrectionFields of(Correction correction) {
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
