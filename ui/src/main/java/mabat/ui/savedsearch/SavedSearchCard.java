package mabat.ui.savedsearch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import java.util.List;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.Sharing;
import mabat.ui.component.CriteriaTexts;
import mabat.ui.component.DateTexts;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.Labels;

/** One saved search in the list. */
final class SavedSearchCard extends Article {
    private final Span fresh = new Span();

    /**
     * @param own whether the reader may change it
     */
    SavedSearchCard(SavedSearch search, boolean own, Labels labels, Wishes wishes) {
        addClassName("saved-card");
        InterfaceLanguage language = InterfaceLanguage.current();
        NativeButton open = new NativeButton(search.name(), click -> wishes.open(search));
        open.addClassName("saved-name");
        open.getElement().setAttribute("dir", "auto");
        fresh.addClassName("badge");
        fresh.setVisible(false);
        Div head = new Div(new H3(open), fresh);
        head.addClassName("saved-head");
        if (own && search.sharing() == Sharing.TEAM) {
            Span team = new Span(getTranslation("saved.isteam"));
            team.addClassName("saved-team");
            head.add(team);
        }
        Div text = new Div(head);
        if (!search.description().isEmpty()) {
            Paragraph description = new Paragraph(search.description());
            description.addClassName("saved-description");
            description.getElement().setAttribute("dir", "auto");
            text.add(description);
        }
        Paragraph criteria = new Paragraph();
        criteria.addClassName("saved-criteria");
        List<String> parts = new CriteriaTexts(labels, language).parts(search.criteria());
        if (parts.isEmpty()) {
            criteria.setText(getTranslation("criteria.everything"));
        }
        for (String part : parts) {
            Span span = new Span(part);
            span.addClassName("saved-part");
            span.getElement().setAttribute("dir", "auto");
            criteria.add(span);
        }
        Paragraph changed =
                new Paragraph(
                        getTranslation(
                                "saved.changed",
                                new DateTexts(language)
                                        .moment(search.changed(), ZoneId.systemDefault())));
        changed.addClassName("fact-note");
        text.add(criteria, changed);

        Div actions = new Div();
        actions.addClassName("saved-actions");
        actions.add(action(VaadinIcon.BELL_O, "saved.follow", search, () -> wishes.follow(search)));
        actions.add(action(VaadinIcon.COPY_O, "saved.copy", search, () -> wishes.copy(search)));
        if (own) {
            actions.add(action(VaadinIcon.EDIT, "saved.edit", search, () -> wishes.edit(search)));
            actions.add(
                    action(VaadinIcon.TRASH, "saved.delete", search, () -> wishes.delete(search)));
        }
        add(text, actions);
    }

    private Button action(VaadinIcon icon, String key, SavedSearch search, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key, search.name()));
        button.setTooltipText(getTranslation(key, search.name()));
        return button;
    }

    void showNew(long count) {
        fresh.setText(getTranslation("saved.new", count));
        fresh.setVisible(count > 0);
    }

    /** What the reader can ask for here. */
    interface Wishes {
        void open(SavedSearch search);

        void follow(SavedSearch search);

        void copy(SavedSearch search);

        void edit(SavedSearch search);

        void delete(SavedSearch search);
    }
}
