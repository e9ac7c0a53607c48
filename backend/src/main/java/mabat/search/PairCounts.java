package mabat.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the values of two facets meet.
 *
 * @param rows articles per value, the most frequent first; the margin for ordering by label
 *     included
 * @param columns likewise
 * @param cells row to column to count; pairs that never meet may be left out
 * @param more whether there are values beyond these
 */
public record PairCounts(
        Map<String, Long> rows,
        Map<String, Long> columns,
        Map<String, Map<String, Long>> cells,
        boolean more) {
    public PairCounts {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        cells = Map.copyOf(cells);
    }

    public long cell(String row, String column) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0L);
    }
}
