package mabat.ui.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import mabat.overlay.Overlay;

/** Asks for what a change needs and for the reason; stays open while something is wrong. */
final class WhyDialog extends Dialog {
    private final TextField why = new TextField();
    private final Paragraph problem = new Paragraph();
    private final Function<String, Optional<String>> change;

    /**
     * @param confirm on the button
     * @param change given the reason, answers what is wrong; empty = done
     */
    WhyDialog(String heading, String confirm, Function<String, Optional<String>> change) {
        this.change = change;
        setHeaderTitle(heading);
        addClassName("editing-dialog");
        setWidth("min(32rem, 92vw)");
        why.setLabel(getTranslation("editing.why"));
        why.setHelperText(getTranslation("editing.why.hint"));
        why.setMaxLength(Overlay.LONGEST_WHY);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        problem.addClassName("editing-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button save = new Button(confirm, click -> confirm());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
        ask();
    }

    /** Puts fields before the reason. */
    WhyDialog ask(Component... fields) {
        removeAll();
        VerticalLayout all = new VerticalLayout(fields);
        all.setPadding(false);
        all.add(why, problem);
        add(all);
        return this;
    }

    /** A reason that is nearly always the one. */
    WhyDialog because(String usual) {
        why.setValue(usual);
        return this;
    }

    private void confirm() {
        if (why.isEmpty()) {
            why.setErrorMessage(getTranslation("editing.refusal.why-missing"));
            why.setInvalid(true);
            why.focus();
            return;
        }
        Optional<String> wrong = change.apply(why.getValue());
        wrong.ifPresent(problem::setText);
        problem.setVisible(wrong.isPresent());
        if (wrong.isEmpty()) {
            close();
        }
    }
}
