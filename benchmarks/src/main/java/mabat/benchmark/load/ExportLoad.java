package mabat.benchmark.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import mabat.export.ExportFormat;
import mabat.export.Exporter;
import mabat.export.Exporter.Opening;
import mabat.search.Criteria;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles a second into a file of each format, beside reading the same documents page by page with
 * a bare HTTP client. A file that takes longer than a phase is left unfinished. Arguments: see
 * {@link LoadOptions}.
 */
public final class ExportLoad {
    private static final int PAGE = 200;

    private final Figures figures = new Figures();
    private final LoadOptions options;

    private ExportLoad(LoadOptions options) {
        this.options = options;
    }

    public static void main(String... arguments) {
        new ExportLoad(LoadOptions.orExit(arguments)).run();
    }

    private void run() {
        try (Engine engine = options.engine()) {
            IndexSize.of(engine).tell(figures);
            Exporter exporter = engine.part(Exporter.class);
            BareNode node = new BareNode(engine.node());
            read(node, engine.names().articles());
            figures.add(
                    "reading only, articles a second", read(node, engine.names().articles()), "");
            for (ExportFormat format : ExportFormat.values()) {
                write(exporter, format, format.name());
            }
        }
        figures.print(System.out, options);
    }

    /** Ends a file early. */
    private static final class TimeIsOver extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void write(Exporter exporter, ExportFormat format, String name) {
        if (!(exporter.open(Criteria.everything()) instanceof Opening.Ready(var export))) {
            throw new IllegalStateException("everything cannot be read");
        }
        CountedBytes out = new CountedBytes();
        long start = System.nanoTime();
        long[] written = {0};
        try (export) {
            export.write(
                    format,
                    out,
                    articles -> {
                        written[0] = articles;
                        if (System.nanoTime() - start > options.phase().toNanos()) {
                            throw new TimeIsOver();
                        }
                    });
        } catch (TimeIsOver ended) {
            figures.tell("not all of it");
        } catch (IOException e) {
            throw new UncheckedIOException("nothing to write to", e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.add(name + ", articles a second", written[0] / seconds, "");
        figures.add(name + ", bytes an article", (double) out.bytes / Math.max(1, written[0]), "");
    }

    /** Articles a second. */
    private double read(BareNode node, String index) {
        JsonMapper json = new JsonMapper();
        Duration most = options.phase();
        String moment =
                node.post("/" + index + "/_pit?keep_alive=5m", new byte[0]).path("id").asString("");
        ObjectNode request = json.createObjectNode();
        request.put("size", PAGE).put("track_total_hits", false);
        request.putObject("pit").put("id", moment).put("keep_alive", "5m");
        request.putArray("sort").addObject().put("published", "desc");
        long start = System.nanoTime();
        long read = 0;
        while (System.nanoTime() - start < most.toNanos()) {
            JsonNode hits =
                    node.post("/_search", json.writeValueAsBytes(request))
                            .path("hits")
                            .path("hits");
            read += hits.size();
            if (hits.size() < PAGE) {
                break;
            }
            request.set("search_after", hits.get(hits.size() - 1).path("sort"));
        }
        return read / ((System.nanoTime() - start) / 1e9);
    }

    private static final class CountedBytes extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int many) {
            bytes += many;
        }
    }
}
