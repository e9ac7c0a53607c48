package mabat.ui.editing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mabat.article.EnrichedArticle;
import mabat.article.Mention;
import mabat.knowledge.Correction.WrongMention;
import mabat.knowledge.EntryRef;
import mabat.ui.component.InterfaceLanguage;

/** Asks which recognition is wrong in an article, and in which spelling. */
final class WrongMentionDialog {
    private final Desk desk;
    private final EnrichedArticle article;
    private final Select<Mention> mention = new Select<>();
    private final Select<String> surface = new Select<>();
    private final WhyDialog dialog;

    WrongMentionDialog(Desk desk, EnrichedArticle article, Component on) {
        this.desk = desk;
        this.article = article;
        InterfaceLanguage language = InterfaceLanguage.current();
        mention.setLabel(on.getTranslation("editing.wrong.entity"));
        mention.setItems(article.findings().mentions());
        mention.setItemLabelGenerator(
                one -> desk.texts().label(EntryRef.of(one.entity()), language));
        mention.setWidthFull();
        surface.setLabel(on.getTranslation("editing.wrong.surface"));
        surface.setItemLabelGenerator(
                text -> text.isEmpty() ? on.getTranslation("editing.wrong.every") : text);
        surface.setWidthFull();
        mention.addValueChangeListener(change -> offerSurfaces(change.getValue()));
        mention.setValue(article.findings().mentions().get(0));
        dialog =
                new WhyDialog(
                                on.getTranslation("editing.wrong.heading"),
                                on.getTranslation("editing.wrong.confirm"),
                                this::mark)
                        .ask(mention, surface)
                        .because(on.getTranslation("editing.wrong.why"));
    }

    private void offerSurfaces(Mention chosen) {
        List<String> surfaces = new ArrayList<>();
        surfaces.add("");
        surfaces.addAll(chosen.surfaces());
        surface.setItems(surfaces);
        surface.setValue("");
    }

    private Optional<String> mark(String why) {
        return desk.make(
                new WrongMention(
                        article.article().id(), mention.getValue().entity(), surface.getValue()),
                why,
                null);
    }

    void open() {
        dialog.open();
    }
}
