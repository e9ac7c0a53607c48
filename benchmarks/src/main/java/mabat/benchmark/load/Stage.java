package mabat.benchmark.load;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** Adds up how long a kind of work took. */
final class Stage {
    private final String name;
    private long wall;
    private long processor;

    Stage(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Does the work in this thread and remembers its time. */
    <T> T measure(Supplier<T> work) {
        long processorBefore = processorTime();
        long wallBefore = System.nanoTime();
        T result = work.get();
        wall += System.nanoTime() - wallBefore;
        processor += processorTime() - processorBefore;
        return result;
    }

    /** Seconds on the clock. */
    double seconds() {
        return wall / 1e9;
    }

    /** Seconds of this thread on a processor: what others do on the machine matters less. */
    double processorSeconds() {
        return processor / 1e9;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
