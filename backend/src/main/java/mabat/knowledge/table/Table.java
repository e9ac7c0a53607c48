package mabat.knowledge.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table with a header line.
 *
 * @param file its name, for messages
 */
record Table(String file, List<Line> lines) {
    Table {
        lines = List.copyOf(lines);
    }

    /** Reads a whole file; comment lines start with {@code #}, blank lines are passed over. */
    static Table read(String file, String content) {
        Map<String, Integer> columns = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : content.split("\n", -1)) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            String[] cells = text.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i], i);
                }
            } else if (cells.length != columns.size()) {
                throw new MalformedTableException(
                        file,
                        number,
                        "expected " + columns.size() + " cells, found " + cells.length);
            } else {
                lines.add(new Line(file, number, columns, List.of(cells)));
            }
        }
        return new Table(file, lines);
    }

    /** One row, cells by column name. */
    record Line(String file, int number, Map<String, Integer> columns, List<String> cells) {
        /** The cell; empty when nothing stands there. */
        String cell(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw wrong("there is no column " + column);
            }
            return cells.get(at);
        }

        /** A cell that must not be empty. */
        String need(String column) {
            String value = cell(column);
            if (value.isBlank()) {
                throw wrong(column + " is empty");
            }
            return value;
        }

        /** The values of a cell, empty when the cell is. */
        List<String> values(String column) {
            String cell = cell(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
        }

        List<Alias> aliases(String column) {
            List<Alias> aliases = new ArrayList<>();
            for (String value : values(column)) {
                if (value.isBlank()) {
                    throw wrong("an empty value in " + column);
                }
                aliases.add(Alias.of(value));
            }
            return List.copyOf(aliases);
        }

        MalformedTableException wrong(String what) {
            return new MalformedTableException(file, number, what);
        }
    }
}
