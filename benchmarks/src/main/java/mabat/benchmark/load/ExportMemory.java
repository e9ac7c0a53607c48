package mabat.benchmark.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.LongSummaryStatistics;
import java.util.function.LongConsumer;
import mabat.export.ExportFormat;
import mabat.export.Exporter;
import mabat.export.Exporter.Opening;
import mabat.search.Criteria;

/**
 * Whether an export's memory stays the same however long it is: all articles into a file of each
 * format, and the heap in use after a collection at every tenth of the way. Give it a small heap;
 * an export that kept what it wrote would not end. Arguments: see {@link LoadOptions}.
 */
public final class ExportMemory {
    private static final int LOOKS = 10;

    private final Figures figures = new Figures();
    private final LoadOptions options;

    private ExportMemory(LoadOptions options) {
        this.options = options;
    }

    public static void main(String... arguments) {
        new ExportMemory(LoadOptions.orExit(arguments)).run();
    }

    private void run() {
        try (Engine engine = options.engine()) {
            IndexSize.of(engine).tell(figures);
            figures.add("largest heap", megabytes(Runtime.getRuntime().maxMemory()), "MB");
            Exporter exporter = engine.part(Exporter.class);
            figures.add("in use before", inUse(), "MB");
            for (ExportFormat format : ExportFormat.values()) {
                write(exporter, format);
            }
            figures.add("in use afterwards", inUse(), "MB");
        }
        figures.print(System.out, options);
    }

    private void write(Exporter exporter, ExportFormat format) {
        if (!(exporter.open(Criteria.everything()) instanceof Opening.Ready(var export))) {
            throw new IllegalStateException("everything cannot be read");
        }
        try (export) {
            Looks looks = new Looks(format, Math.max(1, export.total() / LOOKS));
            export.write(format, OutputStream.nullOutputStream(), looks);
            figures.add(
                    format.code() + ", most over least",
                    (double) looks.kilobytes.getMax() / looks.kilobytes.getMin(),
                    "");
        } catch (IOException e) {
            throw new UncheckedIOException("nothing to write to", e);
        }
    }

    /** Looks at the heap after every so many articles. */
    private final class Looks implements LongConsumer {
        private final LongSummaryStatistics kilobytes = new LongSummaryStatistics();
        private final ExportFormat format;
        private final long every;

        Looks(ExportFormat format, long every) {
            this.format = format;
            this.every = every;
        }

        @Override
        public void accept(long written) {
            if (written / every <= kilobytes.getCount()) {
                return;
            }
            double now = inUse();
            kilobytes.accept(Math.round(now * 1024));
            figures.add("%s, in use after %,d".formatted(format.code(), written), now, "MB");
        }
    }

    /** Megabytes of the heap that are reachable. */
    private static double inUse() {
        System.gc();
        return megabytes(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private static double megabytes(long bytes) {
        return bytes / (1024.0 * 1024);
    }
}
