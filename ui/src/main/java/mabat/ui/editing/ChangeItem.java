package mabat.ui.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import mabat.overlay.Change;
import mabat.overlay.History;
import mabat.ui.component.DateTexts;
import mabat.ui.component.InterfaceLanguage;

/** One change in the list: what, who, when, why, and whether it stands. */
final class ChangeItem extends Article {
    /**
     * @param undo wants this one taken back
     */
    ChangeItem(Change change, History history, ChangeTexts texts, Consumer<Change> undo) {
        addClassName("change");
        InterfaceLanguage language = InterfaceLanguage.current();
        H3 what = new H3(texts.of(change, language));
        what.getElement().setAttribute("dir", "auto");
        Paragraph who =
                new Paragraph(
                        getTranslation(
                                "editing.bywhom",
                                change.number(),
                                change.by(),
                                new DateTexts(language)
                                        .moment(change.at(), ZoneId.systemDefault())));
        who.addClassName("fact-note");
        Paragraph why = new Paragraph(change.why());
        why.getElement().setAttribute("dir", "auto");
        why.addClassName("change-why");
        Div text = new Div(what, why, who);
        add(text);
        Optional<Change> takenBack = history.takenBackBy(change.number());
        if (takenBack.isPresent()) {
            addClassName("change-undone");
            Paragraph undone =
                    new Paragraph(
                            getTranslation(
                                    "editing.undone",
                                    takenBack.get().by(),
                                    takenBack.get().number()));
            undone.addClassName("fact-note");
            text.add(undone);
        } else {
            Button button = new Button(getTranslation("action.undo"), click -> undo.accept(change));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(getTranslation("editing.undo.one", change.number()));
            add(button);
        }
    }
}
