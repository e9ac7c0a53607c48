package mabat.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import mabat.discovery.PairMatrix;
import mabat.search.Criteria;
import mabat.search.FacetField;
import mabat.ui.component.StatePane;

/** How often two values come together, with a choice of what is down and what is across. */
final class PairPane extends Div {
    PairPane(PairMatrix matrix, Criteria criteria, OverviewPane.Wishes wishes) {
        addClassName("overview");
        Select<FacetField> rows =
                choice(
                        "pairs.rows",
                        matrix.rows(),
                        field -> wishes.look(new Pane.Pairs(field, matrix.columns())));
        Select<FacetField> columns =
                choice(
                        "pairs.columns",
                        matrix.columns(),
                        field -> wishes.look(new Pane.Pairs(matrix.rows(), field)));
        rows.setId("pairs-rows");
        columns.setId("pairs-columns");
        Paragraph hint = new Paragraph(getTranslation("pairs.hint"));
        hint.addClassName("overview-hint");
        Div tools = new Div(rows, columns, hint);
        tools.addClassName("overview-tools");
        add(tools);
        if (matrix.rowValues().isEmpty() || matrix.columnValues().isEmpty()) {
            add(
                    new StatePane(
                            VaadinIcon.GRID_SMALL_O,
                            getTranslation("pairs.empty.heading"),
                            getTranslation("pairs.empty.text")));
            return;
        }
        add(new PairTable(matrix, criteria, wishes::open));
        if (matrix.more() && matrix.rowValues().size() < OverviewPane.MOST_ROWS) {
            NativeButton more =
                    new NativeButton(getTranslation("pairs.more"), click -> wishes.more());
            more.addClassName("quiet-button");
            more.setId("more-pairs");
            add(more);
        }
    }

    private Select<FacetField> choice(String key, FacetField now, Consumer<FacetField> choose) {
        Select<FacetField> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(FacetField.values());
        select.setItemLabelGenerator(field -> getTranslation("facet." + field.parameter()));
        select.setValue(now);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return select;
    }
}
