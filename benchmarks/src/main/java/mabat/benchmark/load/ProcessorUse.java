package mabat.benchmark.load;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import tools.jackson.databind.JsonNode;

/**
 * Processor time of both processes. On a machine that others use as well it says more than the
 * clock: it is what an article costs, whoever had to wait for what.
 *
 * @param own nanoseconds of this process
 * @param node nanoseconds of the Elasticsearch node
 */
record ProcessorUse(long own, long node) {
    static final ProcessorUse NONE = new ProcessorUse(0, 0);

    static ProcessorUse now(Engine engine) {
        JsonNode nodes = engine.elasticsearch().json().get("/_nodes/stats/process").path("nodes");
        long node = 0;
        for (JsonNode one : nodes) {
            node += one.path("process").path("cpu").path("total_in_millis").asLong() * 1_000_000;
        }
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new ProcessorUse(system.getProcessCpuTime(), node);
    }

    ProcessorUse minus(ProcessorUse earlier) {
        return new ProcessorUse(own - earlier.own, node - earlier.node);
    }

    ProcessorUse plus(ProcessorUse other) {
        return new ProcessorUse(own + other.own, node + other.node);
    }
}
