package mabat.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import mabat.discovery.PairMatrix;
import mabat.discovery.PairMatrix.Heading;
import mabat.search.Criteria;

/** Pairs as a table: the more articles, the warmer the cell. Every number is a button. */
final class PairTable extends Div {
    private static final double HOT = 0.7;

    private final PairMatrix matrix;
    private final Criteria criteria;
    private final Consumer<Criteria> open;

    PairTable(PairMatrix matrix, Criteria criteria, Consumer<Criteria> open) {
        this.matrix = matrix;
        this.criteria = criteria;
        this.open = open;
        addClassName("pairs-scroll");
        // scrolls sideways on a narrow page, so keys must be able to
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        String rows = getTranslation("facet." + matrix.rows().parameter());
        String columns = getTranslation("facet." + matrix.columns().parameter());
        String caption = getTranslation("pairs.caption", rows, columns);
        getElement().setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.addClassName("pairs");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        table.getHead().add(head());
        long most = most();
        for (int row = 0; row < matrix.rowValues().size(); row++) {
            table.getBody().add(row(row, most));
        }
        add(table);
    }

    /** Where a value meets itself says nothing about pairs and would outshine them. */
    private long most() {
        long most = 1;
        for (int row = 0; row < matrix.rowValues().size(); row++) {
            for (int column = 0; column < matrix.columnValues().size(); column++) {
                if (!itself(row, column)) {
                    most = Math.max(most, matrix.counts().get(row).get(column));
                }
            }
        }
        return most;
    }

    private boolean itself(int row, int column) {
        return matrix.rows() == matrix.columns()
                && matrix.rowValues().get(row).id().equals(matrix.columnValues().get(column).id());
    }

    private NativeTableRow head() {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell());
        for (Heading heading : matrix.columnValues()) {
            row.add(heading(heading, "col", matrix.narrowedToColumn(criteria, heading)));
        }
        return row;
    }

    private NativeTableRow row(int index, long most) {
        Heading heading = matrix.rowValues().get(index);
        NativeTableRow row = new NativeTableRow();
        row.add(heading(heading, "row", matrix.narrowedToRow(criteria, heading)));
        List<Long> counts = matrix.counts().get(index);
        for (int column = 0; column < counts.size(); column++) {
            row.add(cell(index, column, counts.get(column), most));
        }
        return row;
    }

    /** Roots, so that small numbers differ too. */
    private static double warmth(long count, long most) {
        return Math.sqrt((double) count / most);
    }

    private static boolean hot(long count, long most) {
        return warmth(count, most) > HOT;
    }

    /**
     * How much of the colour is mixed in, in percent. Nothing between 45 and 80: neither dark nor
     * light numbers could be read well on that.
     */
    private static long heat(long count, long most) {
        double warmth = warmth(count, most);
        return Math.round(
                hot(count, most) ? 80 + (warmth - HOT) / (1 - HOT) * 20 : 6 + warmth / HOT * 39);
    }

    private Component heading(Heading heading, String scope, Criteria narrowed) {
        Span label = new Span(heading.label());
        label.getElement().setAttribute("dir", "auto");
        Span count = new Span(getTranslation("number", heading.count()));
        count.addClassName("pairs-count");
        NativeButton button = new NativeButton();
        button.add(label, count);
        button.addClickListener(click -> open.accept(narrowed));
        button.setTitle(getTranslation("nothing.offer", heading.label(), heading.count()));
        NativeTableHeaderCell cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Component cell(int row, int column, long count, long most) {
        Heading down = matrix.rowValues().get(row);
        Heading across = matrix.columnValues().get(column);
        NativeTableCell cell = new NativeTableCell();
        if (itself(row, column)) {
            cell.addClassName("pairs-itself");
            cell.setText("–");
        } else if (count == 0) {
            cell.addClassName("pairs-never");
            cell.setText("0");
        } else {
            NativeButton button = new NativeButton(getTranslation("number", count));
            String spoken = getTranslation("pairs.cell", down.label(), across.label(), count);
            button.setAriaLabel(spoken);
            button.setTitle(spoken);
            button.addClickListener(click -> open.accept(matrix.narrowed(criteria, down, across)));
            button.getStyle().set("--heat", heat(count, most) + "%");
            button.setClassName("hot", hot(count, most));
            cell.add(button);
        }
        return cell;
    }
}
