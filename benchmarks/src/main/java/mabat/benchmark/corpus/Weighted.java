package mabat.benchmark.corpus;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Draws items with given weights in constant time (Vose's alias method).
 *
 * @param <T> what is drawn
 */
final class Weighted<T> {
    private final List<T> items;
    private final double[] keep;
    private final int[] other;

    /**
     * @param weight not negative; only the proportions count
     */
    Weighted(List<T> items, ToDoubleFunction<T> weight) {
        this(items, items.stream().mapToDouble(weight).toArray());
    }

    private Weighted(List<T> items, double[] weights) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw from");
        }
        this.items = List.copyOf(items);
        int n = items.size();
        keep = new double[n];
        other = new int[n];
        double sum = Arrays.stream(weights).sum();
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < n; i++) {
            keep[i] = weights[i] * n / sum;
            (keep[i] < 1 ? small : large).push(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int less = small.pop();
            int more = large.pop();
            other[less] = more;
            keep[more] -= 1 - keep[less];
            (keep[more] < 1 ? small : large).push(more);
        }
        small.forEach(i -> keep[i] = 1);
        large.forEach(i -> keep[i] = 1);
    }

    /** Items in the given order, the k-th drawn proportionally to 1 / (k + flat). */
    static <T> Weighted<T> zipf(List<T> items, double flat) {
        double[] weights = new double[items.size()];
        Arrays.setAll(weights, rank -> 1 / (rank + 1 + flat));
        return new Weighted<>(items, weights);
    }

    T draw(RandomGenerator random) {
        int i = random.nextInt(keep.length);
        return items.get(random.nextDouble() < keep[i] ? i : other[i]);
    }
}
