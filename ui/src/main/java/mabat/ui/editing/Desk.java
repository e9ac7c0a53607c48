package mabat.ui.editing;

import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import mabat.failure.DependencyUnavailableException;
import mabat.knowledge.Correction;
import mabat.overlay.Change;
import mabat.overlay.ChangeOutcome;
import mabat.overlay.CorrectionFields;
import mabat.overlay.History;
import mabat.overlay.Overlay;
import mabat.ui.Translations;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.SignedInUser;
import org.jspecify.annotations.Nullable;

/** Where an editor's changes are made; says in words what became of them. */
final class Desk {
    private static final int SHOWN_MILLIS = 5_000;

    private final Overlay overlay;
    private final SignedInUser user;
    private final ChangeTexts texts;
    private final Translations translations;

    Desk(Overlay overlay, SignedInUser user, ChangeTexts texts, Translations translations) {
        this.overlay = overlay;
        this.user = user;
        this.texts = texts;
        this.translations = translations;
    }

    boolean isOpen() {
        return user.edits();
    }

    ChangeTexts texts() {
        return texts;
    }

    History history() {
        return overlay.history();
    }

    /**
     * Makes a change.
     *
     * @param seen number of the newest change the editor has seen; absent = nothing is compared
     * @return why it was not made; empty when it was
     */
    Optional<String> make(Correction correction, String why, @Nullable Long seen) {
        return answer(() -> overlay.make(new Overlay.Wish(user.name(), why, seen), correction));
    }

    /** The same from fields that may be incomplete. */
    Optional<String> make(CorrectionFields fields, String why, @Nullable Long seen) {
        try {
            return make(fields.toCorrection(), why, seen);
        } catch (CorrectionFields.UnreadableException e) {
            return Optional.of(say("editing.incomplete"));
        }
    }

    Optional<String> undo(long number, String why) {
        return answer(() -> overlay.undo(new Overlay.Wish(user.name(), why, null), number));
    }

    @FunctionalInterface
    private interface Attempt {
        ChangeOutcome make();
    }

    private Optional<String> answer(Attempt attempt) {
        if (!isOpen()) {
            return Optional.of(say("editing.notallowed"));
        }
        try {
            return switch (attempt.make()) {
                case ChangeOutcome.Made(Change change) -> {
                    Notification.show(
                            say("editing.made", change.number()),
                            SHOWN_MILLIS,
                            Notification.Position.BOTTOM_CENTER);
                    yield Optional.empty();
                }
                case ChangeOutcome.Refused(var refusal) ->
                        Optional.of(texts.of(refusal, InterfaceLanguage.current()));
                case ChangeOutcome.Overtaken(var meanwhile) ->
                        Optional.of(
                                say(
                                        "editing.overtaken",
                                        meanwhile.get(0).by(),
                                        texts.of(meanwhile.get(0), InterfaceLanguage.current())));
                case ChangeOutcome.Unknown unknown -> Optional.of(say("editing.unknown"));
            };
        } catch (DependencyUnavailableException away) {
            return Optional.of(say("error.away", away.dependency()));
        }
    }

    private String say(String key, Object... values) {
        return translations.getTranslation(key, InterfaceLanguage.current().locale(), values);
    }
}
