package mabat.ui.savedsearch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import mabat.savedsearch.Draft;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.savedsearch.Sharing;

/** Asks for everything about a saved search but its criteria. */
final class EditDialog extends Dialog {
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final TextField folder = new TextField();
    private final Checkbox team = new Checkbox();
    private final Draft present;
    private final Function<Draft, SaveOutcome> keep;

    EditDialog(String heading, Draft present, Function<Draft, SaveOutcome> keep) {
        this.present = present;
        this.keep = keep;
        setHeaderTitle(heading);
        addClassName("save-dialog");
        name.setLabel(getTranslation("save.name"));
        name.setMaxLength(Draft.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setValue(present.name());
        name.setAutoselect(true);
        name.setAutofocus(true);
        description.setLabel(getTranslation("saved.description"));
        description.setMaxLength(Draft.LONGEST_DESCRIPTION);
        description.setWidthFull();
        description.setValue(present.description());
        folder.setLabel(getTranslation("saved.folder"));
        folder.setHelperText(getTranslation("saved.folder.hint"));
        folder.setMaxLength(Draft.LONGEST_FOLDER);
        folder.setWidthFull();
        folder.setValue(present.folder());
        team.setLabel(getTranslation("saved.team"));
        team.setValue(present.sharing() == Sharing.TEAM);
        add(name, description, folder, team);
        Button save = new Button(getTranslation("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void save() {
        Draft wanted =
                present.withName(name.getValue())
                        .withDescription(description.getValue())
                        .withFolder(folder.getValue())
                        .withSharing(team.getValue() ? Sharing.TEAM : Sharing.PRIVATE);
        if (wanted.name().isEmpty()) {
            invalid(getTranslation("save.empty"));
            return;
        }
        switch (keep.apply(wanted)) {
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
