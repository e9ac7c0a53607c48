package mabat.benchmark.load;

import java.util.Arrays;
import java.util.Locale;

/**
 * A ratio over a whole run, and how it varied from round to round.
 *
 * @param all of everything together
 * @param least of the rounds
 * @param most of the rounds
 */
record Spread(double all, double median, double least, double most, int rounds) {
    /**
     * @param each of every round; at least one
     */
    static Spread of(double all, double... each) {
        double[] sorted = each.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median =
                sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(all, median, sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f (%d rounds: median %.2f, %.2f to %.2f)",
                all,
                rounds,
                median,
                least,
                most);
    }
}
