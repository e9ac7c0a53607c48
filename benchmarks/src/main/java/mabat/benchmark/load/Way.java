package mabat.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.ToDoubleFunction;

/** One way of taking articles in, with the turns it had. */
final class Way {
    private final String name;
    private final Engine engine;
    private final List<Turn> turns = new ArrayList<>();

    Way(String name, Engine engine) {
        this.name = name;
        this.engine = engine;
    }

    /**
     * Takes some articles in, until the node has nothing left to do with them: merges that one way
     * causes would otherwise fall into the time of the next.
     *
     * @param work gives how many
     * @param counts whether it is more than a warm-up
     */
    void take(int round, boolean counts, IntSupplier work) {
        ThreadTimes threadsBefore = ThreadTimes.now(engine);
        ProcessorUse before = ProcessorUse.now(engine);
        long start = System.nanoTime();
        int taken = work.getAsInt();
        engine.comeToRest();
        long time = System.nanoTime() - start;
        ProcessorUse use = ProcessorUse.now(engine).minus(before);
        ThreadTimes threads = ThreadTimes.now(engine).minus(threadsBefore);
        Turn turn = new Turn(round, taken, time, use, threads.merging(), threads.compiling());
        System.err.printf(
                "%2d  %-20s %,5.0f a second, µs of processor an article: %,6.0f, merging %,5.0f,"
                        + " compiling %,5.0f%s%n",
                round,
                name,
                turn.rate(),
                turn.cost(),
                turn.each(turn.merging()),
                turn.each(turn.compiling()),
                counts ? "" : ", warm-up");
        if (counts) {
            turns.add(turn);
        }
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }

    private long sum(ToDoubleFunction<Turn> figure) {
        return Math.round(turns.stream().mapToDouble(figure).sum());
    }

    private long mean(ToDoubleFunction<Turn> figure) {
        return Math.round(turns.stream().mapToDouble(figure).average().orElse(0));
    }

    double rate() {
        return sum(Turn::articles) / (sum(Turn::nanoseconds) / 1e9);
    }

    /**
     * What another way spent by what this one did, over all and round by round: how much of the
     * other's rate is left.
     */
    Spread comparedWith(Way other, ToDoubleFunction<Turn> spent) {
        double[] each = new double[turns.size()];
        double here = 0;
        double there = 0;
        for (int i = 0; i < each.length; i++) {
            double one = spent.applyAsDouble(turns.get(i));
            double two = spent.applyAsDouble(other.turns.get(i));
            each[i] = two / one;
            here += one;
            there += two;
        }
        return Spread.of(there / here, each);
    }

    void addTo(Map<String, Object> figures) {
        String cost = name + ", µs of processor an article";
        figures.put(name + ", articles a second", Math.round(rate()));
        figures.put(cost + ": us", mean(turn -> turn.each(turn.processor().own())));
        figures.put(cost + ": node", mean(turn -> turn.each(turn.processor().node())));
        figures.put(cost + ": of that merging", mean(turn -> turn.each(turn.merging())));
        figures.put(cost + ": of that compiling", mean(turn -> turn.each(turn.compiling())));
    }
}
