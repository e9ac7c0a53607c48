package mabat.ui.savedsearch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mabat.failure.DependencyUnavailableException;
import mabat.savedsearch.Draft;
import mabat.savedsearch.Orders;
import mabat.savedsearch.SavedSearch;
import mabat.savedsearch.SavedSearchFile;
import mabat.savedsearch.SavedSearches.SaveOutcome;
import mabat.savedsearch.Sharing;
import mabat.ui.MainLayout;
import mabat.ui.component.Background;
import mabat.ui.component.LatestAnswer;
import mabat.ui.component.Pages;
import mabat.ui.component.SearchLinks;
import mabat.ui.component.StatePane;
import org.jspecify.annotations.Nullable;

/**
 * The reader's saved searches by folder, and those of the team. What is new is counted in the
 * background, and again as soon as something is announced.
 */
@Route(value = "saved", layout = MainLayout.class)
@PermitAll
final class SavedSearchesView extends Main implements HasDynamicTitle {
    /** How the lists are ordered. */
    enum Order {
        NAME,
        NEW,
        CHANGED
    }

    private final SavedSearchParts parts;
    private final Background background;
    private final Map<String, SavedSearchCard> cards = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Order order = Order.NAME;
    private @Nullable LatestAnswer answers;
    private Runnable deaf = () -> {};

    SavedSearchesView(SavedSearchParts parts, Background background) {
        this.parts = parts;
        this.background = background;
        addClassNames("page", "saved-page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = Pages.with(event.getUI());
        answers = new LatestAnswer(background, page);
        deaf =
                parts.news()
                        .listen(searches ->
                                page.accept(() -> {
                                    if (searches.stream().anyMatch(cards::containsKey)) {
                                        countNew();
                                    }
                                }));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
    }

    private String user() {
        return parts.user().id();
    }

    private void show() {
        render();
        countNew();
    }

    private void render() {
        List<SavedSearch> own = parts.saved().of(user());
        List<SavedSearch> shared = parts.saved().sharedWith(user());
        removeAll();
        cards.clear();
        add(new H1(getTranslation("saved.heading")));
        new Troubles(parts, own, this::show).lines().forEach(this::add);
        if (own.isEmpty() && shared.isEmpty()) {
            add(
                    new StatePane(
                                    VaadinIcon.BOOKMARK_O,
                                    getTranslation("saved.empty.heading"),
                                    getTranslation("saved.empty.text"))
                            .offering(
                                    getTranslation("action.tosearch"),
                                    () -> getUI().ifPresent(ui -> ui.navigate(""))));
            add(new ImportPart(parts.saved(), user(), this::show));
            return;
        }
        Paragraph intro = new Paragraph(getTranslation("saved.intro"));
        intro.addClassName("page-intro");
        add(intro, tools(own));
        Map<String, List<SavedSearch>> folders =
                new TreeMap<>(
                        String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        own.forEach(search ->
                folders.computeIfAbsent(search.folder(), name -> new ArrayList<>()).add(search));
        folders.forEach((name, searches) -> {
            String heading = name;
            if (name.isEmpty()) {
                heading = getTranslation(folders.size() > 1 ? "saved.nofolder" : "saved.mine");
            }
            section(heading, ordered(searches), true);
        });
        if (!shared.isEmpty()) {
            section(getTranslation("saved.shared"), ordered(shared), false);
        }
        counts.forEach(this::showNew);
    }

    private List<SavedSearch> ordered(List<SavedSearch> byName) {
        return switch (order) {
            case NAME -> byName;
            case CHANGED -> Orders.byChange(byName);
            case NEW -> Orders.byNumber(byName, each -> counts.getOrDefault(each.id(), 0));
        };
    }

    private void section(String heading, List<SavedSearch> searches, boolean own) {
        H2 title = new H2(heading);
        title.addClassName("saved-folder");
        title.getElement().setAttribute("dir", "auto");
        UnorderedList list = new UnorderedList();
        list.addClassName("saved-list");
        for (SavedSearch search : searches) {
            SavedSearchCard card = new SavedSearchCard(search, own, parts.labels(), new Wishes());
            cards.put(search.id(), card);
            list.add(new ListItem(card));
        }
        add(title, list);
    }

    private Component tools(List<SavedSearch> own) {
        Select<Order> select = new Select<>();
        select.setLabel(getTranslation("saved.order"));
        select.setItems(Order.values());
        select.setItemLabelGenerator(
                each -> getTranslation("saved.order." + each.name().toLowerCase(Locale.ROOT)));
        select.setValue(order);
        select.addValueChangeListener(change -> {
            order = change.getValue();
            render();
        });
        byte[] file = SavedSearchFile.write(own).getBytes(StandardCharsets.UTF_8);
        Anchor export =
                new Anchor(
                        DownloadHandler.fromInputStream(event ->
                                new DownloadResponse(
                                        new ByteArrayInputStream(file),
                                        "mabat-saved-searches.json",
                                        "application/json",
                                        file.length)),
                        getTranslation("saved.export"));
        export.addClassName("quiet-button");
        Div tools = new Div(select, export, new ImportPart(parts.saved(), user(), this::show));
        tools.addClassName("saved-tools");
        return tools;
    }

    private void countNew() {
        List<SavedSearch> searches =
                Stream.concat(
                                parts.saved().of(user()).stream(),
                                parts.saved().sharedWith(user()).stream())
                        .toList();
        if (answers == null || searches.isEmpty()) {
            return;
        }
        answers.ask(
                () -> parts.articles().counts(user(), searches),
                fresh -> {
                    counts.clear();
                    counts.putAll(fresh);
                    if (order == Order.NEW) {
                        render();
                    } else {
                        counts.forEach(this::showNew);
                    }
                },
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
            getUI().ifPresent(ui -> ui.navigate(SearchLinks.saved(search.id())));
        }

        @Override
        public void follow(SavedSearch search) {
            new FollowDialog(search, user(), parts.subscriptions(), parts.feeds(), parts.home())
                    .open();
        }

        @Override
        public void copy(SavedSearch search) {
            Draft proposal =
                    search.draft()
                            .withName(getTranslation("saved.copy.name", search.name()))
                            .withFolder("")
                            .withSharing(Sharing.PRIVATE);
            new EditDialog(
                            getTranslation("saved.copy.heading"),
                            proposal,
                            draft -> done(parts.saved().save(user(), draft)))
                    .open();
        }

        @Override
        public void edit(SavedSearch search) {
            new EditDialog(
                            getTranslation("saved.edit.heading"),
                            search.draft(),
                            draft ->
                                    done(
                                            parts.saved()
                                                    .change(
                                                            user(),
                                                            search.id(),
                                                            search.revision(),
                                                            draft)))
                    .open();
        }

        private SaveOutcome done(SaveOutcome outcome) {
            show();
            return outcome;
        }

        @Override
        public void delete(SavedSearch search) {
            Optional<SavedSearch> deleted = parts.saved().delete(user(), search.id());
            show();
            new UndoNotice(
                            getTranslation("saved.deleted", search.name()),
                            getTranslation("action.undo"),
                            () -> {
                                deleted.ifPresent(parts.saved()::restore);
                                show();
                            })
                    .open();
        }
    }
}
