package mabat.discovery;

import java.util.List;
import mabat.search.Criteria;
import mabat.search.FacetField;

/**
 * How many articles of a search have a value of one facet together with a value of another. Every
 * count is exact, respects all of the criteria, and equals the total of {@link #narrowed}.
 *
 * @param rowValues most articles first, then by label
 * @param columnValues likewise
 * @param counts one list for each row, with one count for each column; where a value meets itself,
 *     all articles that have it
 * @param more whether there are further rows or columns
 */
public record PairMatrix(
        FacetField rows,
        FacetField columns,
        List<Heading> rowValues,
        List<Heading> columnValues,
        List<List<Long>> counts,
        boolean more) {
    public PairMatrix {
        rowValues = List.copyOf(rowValues);
        columnValues = List.copyOf(columnValues);
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != rowValues.size()) {
            throw new IllegalArgumentException(counts.size() + " rows of counts");
        }
    }

    /**
     * A row or a column.
     *
     * @param label in the language asked for
     * @param count articles of the search that have it; exact
     */
    public record Heading(String id, String label, long count) {}

    /** What a click on a cell searches: the same articles, less those without both values. */
    public Criteria narrowed(Criteria criteria, Heading row, Heading column) {
        return criteria.narrowed(rows, row.id()).narrowed(columns, column.id());
    }

    /** What a click on the heading of a row searches. */
    public Criteria narrowedToRow(Criteria criteria, Heading row) {
        return criteria.narrowed(rows, row.id());
    }

    /** What a click on the heading of a column searches. */
    public Criteria narrowedToColumn(Criteria criteria, Heading column) {
        return criteria.narrowed(columns, column.id());
    }
}
