package mabat.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mabat.search.Criteria;
import mabat.search.Facet;
import mabat.search.FacetField;
import mabat.search.FacetQuestion;
import mabat.search.FacetSelection;
import mabat.search.FacetSelection.Choice;
import mabat.search.FacetValue;
import mabat.ui.component.EntityLinks;
import mabat.ui.component.InterfaceLanguage;
import mabat.ui.component.LatestAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One facet: its values with counts, a box to find a value, more on demand. Rows are kept from
 * answer to answer, so that the focus stays where it is.
 */
final class FacetGroup extends NativeDetails {
    private static final int FIRST = 10;
    private static final int MANY = 8;
    private static final int TYPING_MILLIS = 300;
    private static final Set<FacetField> CLOSED =
            Set.of(FacetField.PERSON, FacetField.ORGANISATION);

    private final FacetField field;
    private final FacetMenu menu;
    private final FacetValues values;
    private final Consumer<FacetSelection> choose;
    private final Span chosen = new Span();
    private final TextField find = new TextField();
    private final Div rows = new Div();
    private final NativeButton more = new NativeButton(getTranslation("facet.more"));
    private final Map<String, FacetRow> rowsById = new LinkedHashMap<>();

    private Criteria criteria = Criteria.everything();
    private int wanted = FIRST;
    private @Nullable String touched;
    private @Nullable LatestAnswer answers;

    FacetGroup(
            FacetField field, FacetMenu menu, FacetValues values, Consumer<FacetSelection> choose) {
        this.field = field;
        this.menu = menu;
        this.values = values;
        this.choose = choose;
        addClassNames("facet", "facet-" + field.parameter());
        setOpen(!CLOSED.contains(field));
        String name = getTranslation("facet." + field.parameter());
        chosen.addClassName("facet-chosen");
        setSummary(new H3(name), chosen);

        find.addClassName("facet-find");
        find.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        find.setPlaceholder(getTranslation("facet.find"));
        find.setAriaLabel(getTranslation("facet.find.in", name));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setValueChangeTimeout(TYPING_MILLIS);
        find.addValueChangeListener(change -> askMore());
        find.setVisible(false);
        rows.addClassName("facet-rows");
        rows.getElement().setAttribute("role", "group");
        rows.getElement().setAttribute("aria-label", name);
        more.addClassName("quiet-button");
        more.addClickListener(click -> {
            wanted = wanted == FIRST ? 50 : FacetQuestion.MOST;
            askMore();
        });
        more.setVisible(false);
        setContent(new Div(find, rows, more));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        answers = values.on(event.getUI());
    }

    /** The values of a new answer. */
    void show(Criteria shown, Facet facet) {
        criteria = shown;
        FacetSelection selection = shown.selection(field);
        int count = 0;
        for (Choice choice : Choice.values()) {
            count += selection.of(choice).size();
        }
        chosen.setText(count == 0 ? "" : getTranslation("facet.chosen", count));
        if (count > 0) {
            setOpen(true);
        }
        // a facet without values has nothing to choose, unless something in it was looked for
        setVisible(!facet.values().isEmpty() || !find.isEmpty());
        boolean many = facet.more() || facet.values().size() > MANY;
        find.setVisible(many || !find.isEmpty());
        if (find.isEmpty() && wanted == FIRST) {
            if (answers != null) {
                answers.forget();
            }
            show(facet);
        } else {
            askMore();
        }
    }

    private void askMore() {
        if (answers == null) {
            return;
        }
        FacetQuestion question =
                new FacetQuestion(
                        criteria,
                        field,
                        find.getValue().strip(),
                        wanted,
                        InterfaceLanguage.of(this).language());
        // a failure shows at the search itself; the values stay as they are
        values.ask(answers, question, this::show, failure -> more.setVisible(true));
    }

    private void show(Facet facet) {
        List<String> ids = facet.values().stream().map(FacetValue::id).toList();
        long most = facet.values().stream().mapToLong(FacetValue::count).max().orElse(0);
        boolean same = List.copyOf(rowsById.keySet()).equals(ids);
        Map<String, FacetRow> kept = Map.copyOf(rowsById);
        rowsById.clear();
        List<FacetRow> next = new ArrayList<>();
        for (FacetValue value : facet.values()) {
            FacetRow row = kept.get(value.id());
            if (row == null) {
                row =
                        new FacetRow(
                                value.id(), EntityLinks.of(field, value.id()), this::chosen, menu);
            }
            row.show(value, most);
            rowsById.put(value.id(), row);
            next.add(row);
        }
        if (!same) {
            rows.removeAll();
            rows.add(next.toArray(FacetRow[]::new));
            FacetRow last = touched == null ? null : rowsById.get(touched);
            if (last != null) {
                last.focus();
            }
        }
        touched = null;
        if (facet.values().isEmpty()) {
            rows.removeAll();
            rows.add(new Span(getTranslation("facet.none")));
        }
        more.setVisible(facet.more() && wanted < FacetQuestion.MOST);
    }

    private void chosen(String id, @Nullable Choice choice) {
        touched = id;
        FacetSelection selection = criteria.selection(field);
        choose.accept(choice == null ? selection.without(id) : selection.with(choice, id));
    }
}
