package mabat.ui.savedsearch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.alert.NewArticles;
import mabat.failure.DependencyUnavailableException;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearches;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.ui.MainLayout;
import mabat.ui.component.Background;
import mabat.ui.component.Labels;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import mabat.ui.component.SignedInUser;
import mabat.ui.component.StatePane;
import org.jspecify.annotations.Nullable;

/** The reader's saved searches. Counting what is new happens in the background. */
@Route(value = "saved", layout = MainLayout.class)
@PermitAll
final class SavedSearchesView extends Main implements HasDynamicTitle {
    private final SavedSearches saved;
    private final NewArticles articles;
    private final SignedInUser user;
    private final Labels labels;
    private final Background background;
    private final UnorderedList list = new UnorderedList();
    private final Map<String, SavedSearchCard> cards = new LinkedHashMap<>();
    private @Nullable LatestAnswer answers;

    SavedSearchesView(
            SavedSearches saved,
            NewArticles articles,
            SignedInUser user,
            Labels labels,
            Background background) {
        this.saved = saved;
        this.articles = articles;
        this.user = user;
        this.labels = labels;
        this.background = background;
        addClassNames("page", "saved-page");
        list.addClassName("saved-list");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers = new LatestAnswer(background, Pages.with(event.getUI()));
        show();
    }

    private void show() {
        List<SavedSearch> searches = saved.of(user.id());
        removeAll();
        list.removeAll();
        cards.clear();
        add(new H1(getTranslation("saved.heading")));
        if (searches.isEmpty()) {
            add(
                    new StatePane(
                                    VaadinIcon.BOOKMARK_O,
                                    getTranslation("saved.empty.heading"),
                                    getTranslation("saved.empty.text"))
                            .offering(
                                    getTranslation("action.tosearch"),
                                    () -> getUI().ifPresent(ui -> ui.navigate(""))));
            return;
        }
        Paragraph intro = new Paragraph(getTranslation("saved.intro"));
        intro.addClassName("page-intro");
        add(intro, list);
        for (SavedSearch search : searches) {
            SavedSearchCard card = new SavedSearchCard(search, labels, new Wishes());
            cards.put(search.id(), card);
            list.add(new ListItem(card));
        }
        countNew(searches);
    }

    private void countNew(List<SavedSearch> searches) {
        if (answers == null) {
            return;
        }
        answers.ask(
                () -> {
                    Map<String, Long> counts = new HashMap<>();
                    searches.forEach(search ->
                            counts.put(
                                    search.id(),
                                    (long) articles.of(user.id(), search).articles().size()));
                    return counts;
                },
                counts -> counts.forEach(this::showNew),
                // the header already says when the engine is away; badges just stay off
                failure -> {
                    if (!(failure instanceof DependencyUnavailableException)) {
                        throw failure;
                    }
                });
    }

    private void showNew(String id, long count) {
        SavedSearchCard card = cards.get(id);
        if (card != null) {
            card.showNew(count);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title", getTranslation("saved.heading"));
    }

    /** What a card asks for. */
    private final class Wishes implements SavedSearchCard.Wishes {
        @Override
        public void open(SavedSearch search) {
            getUI().ifPresent(ui -> ui.navigate(SavedSearchView.address(search.id())));
        }

        @Override
        public void rename(SavedSearch search) {
            new RenameDialog(search.name(), name -> renamed(search, name)).open();
        }

        private SaveOutcome renamed(SavedSearch search, String name) {
            SaveOutcome outcome =
                    saved.change(
                            user.id(),
                            search.id(),
                            search.revision(),
                            search.draft().withName(name));
            show();
            return outcome;
        }

        @Override
        public void delete(SavedSearch search) {
            Optional<SavedSearch> deleted = saved.delete(user.id(), search.id());
            show();
            new UndoNotice(
                            getTranslation("saved.deleted", search.name()),
                            getTranslation("action.undo"),
                            () -> {
                                deleted.ifPresent(saved::restore);
                                show();
                            })
                    .open();
        }
    }
}
