package mabat.benchmark.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Processor time of both processes. On a machine that others use as well it says more than the
 * clock: it is what an article costs, whoever had to wait for what.
 *
 * @param own nanoseconds of this process
 * @param node nanoseconds of the Elasticsearch node, a hundredth of a second at a time
 */
record ProcessorUse(long own, long node) {
    static final ProcessorUse NONE = new ProcessorUse(0, 0);

    static ProcessorUse now(Engine engine) {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new ProcessorUse(system.getProcessCpuTime(), ofProcess(engine.nodeProcess()));
    }

    /** Asked of the system: what the node says of itself may be a second old. */
    private static long ofProcess(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toNanos)
                .orElseThrow(() -> new IllegalStateException("the node is gone"));
    }

    ProcessorUse minus(ProcessorUse earlier) {
        return new ProcessorUse(own - earlier.own, node - earlier.node);
    }

    ProcessorUse plus(ProcessorUse other) {
        return new ProcessorUse(own + other.own, node + other.node);
    }
}
