package mabat.ui.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.search.Criteria;
import mabat.ui.component.SignedInUser;

/** Asks for a name and keeps the search under it. */
final class SaveDialog extends Dialog {
    private static final int LONGEST_NAME = 200;
    private static final int SHOWN_MILLIS = 4_000;

    private final SavedSearches saved;
    private final SignedInUser user;
    private final Criteria criteria;
    private final TextField name = new TextField();
    private final Button replace = new Button();

    SaveDialog(SavedSearches saved, SignedInUser user, Criteria criteria, String proposal) {
        this.saved = saved;
        this.user = user;
        this.criteria = criteria;
        setHeaderTitle(getTranslation("save.heading"));
        addClassName("save-dialog");

        name.setLabel(getTranslation("save.name"));
        name.setHelperText(getTranslation("save.hint"));
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setValue(
                proposal.length() > LONGEST_NAME ? proposal.substring(0, LONGEST_NAME) : proposal);
        name.setAutoselect(true);
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, press -> save());
        add(name);

        Button save = new Button(getTranslation("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        replace.setText(getTranslation("save.replace"));
        replace.addClickListener(click -> replace());
        replace.setVisible(false);
        getFooter()
                .add(new Button(getTranslation("action.cancel"), click -> close()), replace, save);
    }

    private void save() {
        String wanted = name.getValue().strip();
        if (wanted.isEmpty()) {
            invalid(getTranslation("save.empty"));
            return;
        }
        after(saved.save(user.id(), wanted, criteria));
    }

    /** Gives the search that already has the name these criteria. */
    private void replace() {
        String wanted = name.getValue().strip();
        saved.of(user.id()).stream()
                .filter(search -> search.name().equals(wanted))
                .findFirst()
                .ifPresentOrElse(
                        search -> after(change(search)),
                        () -> after(saved.save(user.id(), wanted, criteria)));
    }

    private SaveOutcome change(SavedSearch search) {
        return saved.change(
                user.id(), search.id(), search.revision(), search.draft().withCriteria(criteria));
    }

    private void after(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved done -> {
                close();
                Notification.show(
                        getTranslation("save.done", done.search().name()),
                        SHOWN_MILLIS,
                        Notification.Position.BOTTOM_CENTER);
            }
            case SaveOutcome.NameTaken taken -> {
                replace.setVisible(true);
                invalid(getTranslation("save.taken", taken.name()));
            }
            case SaveOutcome.Invalid invalid ->
                    invalid(getTranslation("save.invalid", invalid.detail()));
            case SaveOutcome.Conflict conflict -> invalid(getTranslation("save.conflict"));
            case SaveOutcome.Gone gone -> invalid(getTranslation("save.conflict"));
        }
    }

    private void invalid(String message) {
        name.setErrorMessage(message);
        name.setInvalid(true);
        name.focus();
    }
}
