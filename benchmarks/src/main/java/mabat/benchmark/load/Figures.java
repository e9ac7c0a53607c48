package mabat.benchmark.load;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a run found out: told as it comes, at the end a table and a file. */
final class Figures {
    private final Map<String, Object> all = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();
    private final long start = System.nanoTime();

    /** Milliseconds. */
    void add(String name, Latencies latencies) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p50", rounded(latencies.within(0.5)));
        figures.put("p95", rounded(latencies.within(0.95)));
        figures.put("p99", rounded(latencies.within(0.99)));
        figures.put("per_second", rounded(latencies.perSecond()));
        figures.put("requests", latencies.count());
        all.put(name, figures);
        row(name, latencies.toString());
    }

    void add(String name, double value, String unit) {
        all.put(name, rounded(value));
        row(name, (value < 100 ? "%,.2f %s" : "%,.0f %s").formatted(value, unit).strip());
    }

    private void row(String name, String value) {
        String row = "%-44s %s".formatted(name, value);
        table.add(row);
        tell(row);
    }

    /** A line about what goes on, for whoever waits. */
    void tell(String what) {
        System.err.printf("%5.0f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }

    void print(PrintStream out, LoadOptions options) {
        table.forEach(out::println);
        options.json().ifPresent(this::write);
    }

    private void write(Path file) {
        try {
            Files.writeString(
                    file,
                    new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file + " failed", e);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
