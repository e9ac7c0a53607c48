package mabat.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import mabat.search.Criteria;
import mabat.search.FacetSelection.Choice;
import mabat.search.ResultPage;
import mabat.search.SortOrder;
import mabat.search.StoryGroups;
import mabat.ui.component.SearchLinks;

/** The line above the results: how many, in which order, keep this search. */
final class ResultBar extends Div {
    private static final double MILLIS_PER_SECOND = 1000.0;

    private final Span count = new Span();
    private final Span took = new Span();
    private final Select<SortOrder> sort = new Select<>();
    private final GroupSwitch group;
    private final Button filters;
    private Criteria criteria = Criteria.everything();

    private final Anchor export = new Anchor();

    ResultBar(ResultPane.Wishes wishes) {
        addClassName("result-bar");
        count.addClassName("result-count");
        took.addClassName("result-took");
        Div status = new Div(count, took);
        status.setId("status");
        status.addClassName("result-status");
        status.getElement().setAttribute("role", "status");

        filters = new Button(VaadinIcon.FILTER.create(), click -> wishes.filters());
        filters.addClassName("filters-button");
        filters.setId("filters");

        sort.setAriaLabel(getTranslation("sort.label"));
        sort.addClassName("sort");
        sort.setItems(SortOrder.values());
        sort.setItemLabelGenerator(order -> getTranslation("sort." + order.parameter()));
        sort.setValue(SortOrder.RELEVANCE);
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wishes.go(criteria.withSort(change.getValue()));
            }
        });

        group = new GroupSwitch(chosen -> wishes.go(criteria.withGrouping(chosen)));
        Span words = new Span(getTranslation("save.button"));
        words.addClassName("save-words");
        Button save = new Button(VaadinIcon.BOOKMARK_O.create(), click -> wishes.save());
        save.getElement().appendChild(words.getElement());
        save.setAriaLabel(getTranslation("save.button"));
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Icon out = VaadinIcon.DOWNLOAD_ALT.create();
        out.getElement().setAttribute("aria-hidden", "true");
        export.add(out);
        export.addClassName("export-link");
        export.setTitle(getTranslation("export.heading"));
        export.getElement().setAttribute("aria-label", getTranslation("export.heading"));
        Div tools = new Div(filters, group, sort, save, export);
        tools.addClassName("result-tools");
        add(status, tools);
    }

    void show(Criteria shown) {
        criteria = shown;
        export.setHref(SearchLinks.export(shown));
        sort.setValue(shown.sort());
        group.show(shown.grouping());
        int narrowed =
                shown.selections().values().stream()
                        .mapToInt(selection -> {
                            int chosen = 0;
                            for (Choice choice : Choice.values()) {
                                chosen += selection.of(choice).size();
                            }
                            return chosen;
                        })
                        .sum();
        int all = narrowed + (shown.dates().isOpen() ? 0 : 1) + (shown.story().isEmpty() ? 0 : 1);
        filters.setText(getTranslation("filters.button", all));
    }

    /** A part that did not answer can only have had more. */
    void show(ResultPage page) {
        String articles = getTranslation("results.count", page.total());
        StoryGroups stories = page.stories();
        String found =
                stories == null || page.total() == 0
                        ? articles
                        : getTranslation("group.sum", articles, stories(stories));
        count.setText(page.incomplete() ? getTranslation("results.at-least", found) : found);
        took.setText(getTranslation("results.took", page.took().toMillis() / MILLIS_PER_SECOND));
    }

    private String stories(StoryGroups stories) {
        String key = stories.exact() ? "group.count" : "group.count.more";
        return getTranslation(key, stories.total());
    }

    void showNothing(String text) {
        count.setText(text);
        took.setText("");
    }
}
