package mabat.benchmark.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a run measured, as JSON with what it was measured on. */
final class RunFile {
    private RunFile() {}

    static void write(String file, String run, Map<String, Object> figures) throws IOException {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        if (ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system) {
            machine.put("memory_mb", system.getTotalMemorySize() >> 20);
        }
        machine.put("java", System.getProperty("java.version"));
        machine.put("own_heap_mb", Runtime.getRuntime().maxMemory() >> 20);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("run", run);
        all.put("at", Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("machine", machine);
        all.putAll(figures);
        Path path = Path.of(file).toAbsolutePath();
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }
}
