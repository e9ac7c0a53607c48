package mabat.node;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How to run the local node; not used when {@code mabat.elasticsearch.uris} names a cluster.
 *
 * @param data folder for the node's files, data and logs, created if missing; one application at a
 *     time; a leading {@code ~} is the user's home
 * @param heap largest heap of the node's JVM; it takes about half as much again outside the heap
 * @param httpPort port on 127.0.0.1; 0 takes a free one
 * @param transportPort port on 127.0.0.1 for Elasticsearch's own protocol; 0 takes a free one
 * @param zip the packed node; absent, it is taken from the class path
 * @param java the Java executable to run it with; absent, the one that runs us
 * @param startTimeout how long a start may take until the node answers; on a loaded machine it
 *     takes a minute
 * @param minimumFreeSpace with less room on the disk the node is not started, because it would soon
 *     refuse to write
 * @param classArchive whether the node's JVM keeps the classes it has loaded for its next start,
 *     which then takes about half the processor time; writing them takes some seconds at the end of
 *     the first run, and 100 MB
 */
@ConfigurationProperties("mabat.node")
public record LocalNodeProperties(
        @DefaultValue("~/.mabat") Path data,
        @DefaultValue("1GB") DataSize heap,
        @DefaultValue("0") int httpPort,
        @DefaultValue("0") int transportPort,
        @Nullable Path zip,
        @Nullable Path java,
        @DefaultValue("180s") Duration startTimeout,
        @DefaultValue("1GB") DataSize minimumFreeSpace,
        @DefaultValue("false") boolean classArchive) {

    private static final DataSize SMALLEST_HEAP = DataSize.ofMegabytes(256);

    public LocalNodeProperties {
        data = withoutTilde(data);
        if (heap.compareTo(SMALLEST_HEAP) < 0) {
            throw new IllegalArgumentException(
                    "mabat.node.heap is " + heap + ", but Elasticsearch needs at least 256MB");
        }
        requirePort("mabat.node.http-port", httpPort);
        requirePort("mabat.node.transport-port", transportPort);
        if (startTimeout.isNegative() || startTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "mabat.node.start-timeout must be positive, not " + startTimeout);
        }
    }

    /** Everything at its default, with data in this folder. */
    public static LocalNodeProperties inFolder(Path data) {
        return new LocalNodeProperties(
                data,
                DataSize.ofGigabytes(1),
                0,
                0,
                null,
                null,
                Duration.ofMinutes(3),
                DataSize.ofGigabytes(1),
                false);
    }

    public LocalNodeProperties withHeap(DataSize heap) {
        return with(heap, httpPort, zip, minimumFreeSpace, classArchive);
    }

    public LocalNodeProperties withHttpPort(int port) {
        return with(heap, port, zip, minimumFreeSpace, classArchive);
    }

    public LocalNodeProperties withZip(Path zip) {
        return with(heap, httpPort, zip, minimumFreeSpace, classArchive);
    }

    public LocalNodeProperties withMinimumFreeSpace(DataSize size) {
        return with(heap, httpPort, zip, size, classArchive);
    }

    public LocalNodeProperties withClassArchive(boolean kept) {
        return with(heap, httpPort, zip, minimumFreeSpace, kept);
    }

    /** The rest as it is. */
    private LocalNodeProperties with(
            DataSize heap, int port, @Nullable Path zip, DataSize free, boolean archive) {
        return new LocalNodeProperties(
                data, heap, port, transportPort, zip, java, startTimeout, free, archive);
    }

    private static Path withoutTilde(Path path) {
        return path.startsWith("~")
                ? Path.of(System.getProperty("user.home")).resolve(Path.of("~").relativize(path))
                : path;
    }

    private static void requirePort(String key, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(
                    key + " is " + port + ", but a port is 0 (any free one) to 65535");
        }
    }
}
