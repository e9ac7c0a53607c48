package mabat.benchmark.load;

import java.util.Map;
import java.util.function.IntSupplier;

/** One way of taking articles in, with what it has cost so far. */
final class Way {
    private final String name;
    private final Engine engine;
    private long articles;
    private long nanoseconds;
    private ProcessorUse processor = ProcessorUse.NONE;

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
    void take(boolean counts, IntSupplier work) {
        ProcessorUse before = ProcessorUse.now(engine);
        long start = System.nanoTime();
        int taken = work.getAsInt();
        engine.comeToRest();
        long time = System.nanoTime() - start;
        System.err.printf(
                "%-22s %,6.0f a second%s%n", name, taken / (time / 1e9), counts ? "" : ", warm-up");
        if (counts) {
            articles += taken;
            nanoseconds += time;
            processor = processor.plus(ProcessorUse.now(engine).minus(before));
        }
    }

    double rate() {
        return articles / (nanoseconds / 1e9);
    }

    void addTo(Map<String, Object> figures) {
        figures.put(name + ", articles a second", Math.round(rate()));
        figures.put(name + ", µs of processor an article: us", processor.own() / articles / 1_000);
        figures.put(
                name + ", µs of processor an article: node", processor.node() / articles / 1_000);
    }
}
