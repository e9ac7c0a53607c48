package mabat.benchmark.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import mabat.elastic.Elasticsearch;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.IndexNames;
import mabat.node.LocalNode;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A running engine with data of its own: in a new folder that goes when the run ends, or in a
 * folder that stays, so that another run finds the articles there.
 *
 * <p>System properties: {@code mabat.node.zip} is the packed node; {@code mabat.load.data} a folder
 * to keep.
 */
final class Engine implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final boolean kept;

    private Engine(ConfigurableApplicationContext context, Path data, boolean kept) {
        this.context = context;
        this.data = data;
        this.kept = kept;
    }

    /** Starts the node and waits until it answers. */
    static Engine start() throws IOException {
        String folder = System.getProperty("mabat.load.data", "");
        return start(folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)));
    }

    /**
     * As {@link #start()}.
     *
     * @param folder stays; absent, a new one is made that goes when the run ends
     */
    static Engine start(Optional<Path> folder) {
        Path data = folder.orElseGet(Engine::newFolder);
        return new Engine(run("mabat.node.data", data.toString()), data, folder.isPresent());
    }

    /** The same in a copy of a folder, which goes when the run ends. */
    static Engine startCopy(Path folder) {
        Path copy = newFolder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("copying " + folder + " failed", e);
        }
        return new Engine(run("mabat.node.data", copy.toString()), copy, false);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("mabat-load");
        } catch (IOException e) {
            throw new UncheckedIOException("no room for the data of this run", e);
        }
    }

    /** Where the node answers. */
    URI node() {
        return localNode().uri();
    }

    /** The node's process. */
    long nodeProcess() {
        return localNode().pid();
    }

    private LocalNode localNode() {
        return part(ElasticsearchLink.class)
                .localNode()
                .orElseThrow(() -> new IllegalStateException("needs the local node"));
    }

    /** Makes everything visible to searches and waits until no segments are being merged. */
    void comeToRest() {
        var wire = elasticsearch().json();
        wire.post("/_refresh");
        while (wire.get("/_stats/merge").at("/_all/total/merges/current").asLong() > 0) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** A second engine without a node of its own. */
    static Engine at(URI node) {
        return new Engine(run("mabat.elasticsearch.uris", node.toString()), Path.of(""), true);
    }

    private static ConfigurableApplicationContext run(String key, String value) {
        return new SpringApplicationBuilder(LoadConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(
                        Map.of(
                                "spring.main.banner-mode",
                                "off",
                                "logging.level.root",
                                "warn",
                                key,
                                value))
                .run();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Elasticsearch elasticsearch() {
        return part(Elasticsearch.class);
    }

    IndexNames names() {
        return part(IndexNames.class);
    }

    /** What was noted in the folder last; empty when nothing was. */
    String note() {
        try {
            return Files.exists(noted()) ? Files.readString(noted()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + noted() + " failed", e);
        }
    }

    void note(String text) {
        try {
            Files.writeString(noted(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + noted() + " failed", e);
        }
    }

    private Path noted() {
        return data.resolve("corpus.txt");
    }

    @Override
    public void close() {
        context.close();
        if (kept) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + data + " failed", e);
        }
    }
}
