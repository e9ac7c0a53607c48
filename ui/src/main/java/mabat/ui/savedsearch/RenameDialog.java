package mabat.ui.savedsearch;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import mabat.savedsearch.SavedSearches.SaveOutcome;

/** Asks for another name. */
final class RenameDialog extends Dialog {
    private static final int LONGEST_NAME = 200;

    private final TextField name = new TextField();
    private final Function<String, SaveOutcome> rename;

    RenameDialog(String present, Function<String, SaveOutcome> rename) {
        this.rename = rename;
        setHeaderTitle(getTranslation("saved.rename.heading"));
        addClassName("save-dialog");
        name.setLabel(getTranslation("save.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        name.setValue(present);
        name.setAutoselect(true);
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, press -> rename());
        add(name);
        Button save = new Button(getTranslation("action.save"), click -> rename());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void rename() {
        String wanted = name.getValue().strip();
        if (wanted.isEmpty()) {
            invalid(getTranslation("save.empty"));
            return;
        }
        switch (rename.apply(wanted)) {
            case SaveOutcome.Saved done -> close();
            case SaveOutcome.NameTaken taken -> invalid(getTranslation("save.taken", taken.name()));
            case SaveOutcome.Invalid invalid ->
                    invalid(getTranslation("save.invalid", invalid.detail()));
            case SaveOutcome.Conflict conflict ->
                    invalid(getTranslation("saved.conflict", conflict.current().name()));
            case SaveOutcome.Gone gone -> invalid(getTranslation("saved.gone"));
        }
    }

    private void invalid(String message) {
        name.setErrorMessage(message);
        name.setInvalid(true);
        name.focus();
    }
}
