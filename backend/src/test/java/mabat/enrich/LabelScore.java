package mabat.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How well what is found agrees with labels, in percent. */
final class LabelScore {
    private final List<String> differences = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    /**
     * @param where told with what is wrong there
     */
    void add(String where, Set<String> found, Set<String> labelled) {
        for (String id : new TreeSet<>(found)) {
            if (labelled.contains(id)) {
                right++;
            } else {
                wrong++;
                differences.add("+" + id + " in " + where);
            }
        }
        for (String id : new TreeSet<>(labelled)) {
            if (!found.contains(id)) {
                missed++;
                differences.add("-" + id + " in " + where);
            }
        }
    }

    double f1() {
        return 200.0 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.1f, recall %.1f, F1 %.1f; %s",
                100.0 * right / (right + wrong),
                100.0 * right / (right + missed),
                f1(),
                differences);
    }
}
