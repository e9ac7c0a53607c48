package mabat.benchmark.load;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up how long a kind of work took, in whatever threads it was done. */
final class Stage {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final LongAdder wall = new LongAdder();
    private final LongAdder processor = new LongAdder();

    Stage(String name) {
        this.name = name;
    }

    /** Does the work in this thread and remembers its time. */
    <T> T measure(Supplier<T> work) {
        long processorBefore = processorTime();
        long wallBefore = System.nanoTime();
        try {
            return work.get();
        } finally {
            wall.add(System.nanoTime() - wallBefore);
            processor.add(processorTime() - processorBefore);
        }
    }

    void forget() {
        wall.reset();
        processor.reset();
    }

    /**
     * @param articles by which the time is divided
     */
    void addTo(Map<String, Object> figures, long articles) {
        figures.put(name + ", µs of processor an article", processor.sum() / articles / 1_000);
        figures.put(name + ", µs on the clock an article", wall.sum() / articles / 1_000);
    }

    private static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
