package mabat.ui.editing;

import java.util.Collection;
import java.util.List;
import mabat.article.EntityRef;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.overlay.Change;
import mabat.overlay.Change.Action;
import mabat.overlay.Refusal;
import mabat.ui.Translations;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** Changes and what is wrong with them, as sentences. */
final class ChangeTexts {
    private final Translations texts;
    private final Labels labels;

    ChangeTexts(Translations texts, Labels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    String of(Change change, InterfaceLanguage language) {
        return switch (change.action()) {
            case Action.Correct(Correction correction) -> of(correction, language);
            case Action.Undo(long number) -> say(language, "editing.change.undo", number);
        };
    }

    String of(Correction correction, InterfaceLanguage language) {
        return switch (correction) {
            case Correction.AddName add ->
                    say(
                            language,
                            add.surname() ? "editing.change.surname" : "editing.change.add-name",
                            add.name(),
                            label(add.entry(), language));
            case Correction.HideName hide ->
                    say(
                            language,
                            "editing.change.hide-name",
                            hide.name(),
                            label(hide.entry(), language));
            case Correction.AddPerson add ->
                    say(language, "editing.change.add-person", add.english(), add.hebrew());
            case Correction.AddOrganisation add ->
                    say(language, "editing.change.add-organisation", add.english(), add.hebrew());
            case Correction.AddPlace add ->
                    say(language, "editing.change.add-place", add.english(), add.hebrew());
            case Correction.AddOffice add ->
                    say(
                            language,
                            "editing.change.add-office",
                            language == InterfaceLanguage.HEBREW ? add.hebrew() : add.english(),
                            person(add.person(), language));
            case Correction.AddTopicTerm add ->
                    say(
                            language,
                            "editing.change.add-topic-term",
                            add.term(),
                            label(EntryRef.of(EntityRef.topic(add.topic())), language),
                            add.weight());
            case Correction.Hide hide ->
                    say(language, "editing.change.hide", label(hide.entry(), language));
            case Correction.Merge merge ->
                    say(
                            language,
                            "editing.change.merge",
                            person(merge.discovered(), language),
                            person(merge.into(), language));
            case Correction.Split split ->
                    say(
                            language,
                            "editing.change.split",
                            list(split.surfaces()),
                            person(split.discovered(), language),
                            person(split.into(), language));
            case Correction.WrongMention wrong ->
                    say(
                            language,
                            wrong.surface().isEmpty()
                                    ? "editing.change.wrong-entity"
                                    : "editing.change.wrong-mention",
                            labels.of(wrong.entity(), language),
                            wrong.surface());
        };
    }

    /** Our own text for the refusal's code; for a code we do not know, the English sentence. */
    String of(Refusal refusal, InterfaceLanguage language) {
        List<Object> values =
                refusal.values().stream()
                        .map(value ->
                                EntryRef.parse(value)
                                        .map(entry -> (Object) label(entry, language))
                                        .orElse(value))
                        .toList();
        return texts.find("editing.refusal." + refusal.code(), language.locale(), values.toArray())
                .orElse(refusal.detail());
    }

    /** These will be named in a moment. */
    void expectPeople(Collection<String> ids) {
        labels.expect(ids.stream().map(EntityRef::person).toList());
    }

    /** What an entry is: a country, somebody found in articles. */
    String kind(String code, InterfaceLanguage language) {
        return say(language, "editing.entry." + code);
    }

    String label(EntryRef entry, InterfaceLanguage language) {
        return entry.entity().map(entity -> labels.of(entity, language)).orElse(entry.id());
    }

    String person(String id, InterfaceLanguage language) {
        return labels.of(EntityRef.person(id), language);
    }

    private static String list(Collection<String> words) {
        return String.join(", ", words);
    }

    private String say(InterfaceLanguage language, String key, Object... values) {
        return texts.getTranslation(key, language.locale(), values);
    }
}
