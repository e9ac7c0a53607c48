package mabat.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mabat.failure.DependencyRefusedException;
import org.springframework.util.unit.DataSize;

/**
 * The folder of one application and its node, held under a lock while open.
 *
 * <pre>
 * mabat.lock        the lock, with the process id of its holder
 * node/home-…/      the unpacked node
 * node/data/        Elasticsearch's own files
 * node/version      the newest Elasticsearch that has written them
 * node/process      the node's process, while it runs
 * node/temporary/
 * logs/             the node's log files
 * </pre>
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FolderLock lock;

    private DataFolder(Path root, FolderLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes the folder, creating it if missing.
     *
     * @throws DependencyRefusedException if it cannot be written, is in use, or its disk is nearly
     *     full; the message says which and what to do
     */
    static DataFolder open(Path folder, DataSize minimumFree) {
        var root = folder.toAbsolutePath().normalize();
        FolderLock lock;
        try {
            Files.createDirectories(root);
            lock = FolderLock.take(root);
        } catch (IOException e) {
            throw unwritable(root, e);
        }
        try {
            requireSpace(root, minimumFree);
            for (var child : new String[] {"node/data", "node/temporary", "logs"}) {
                Files.createDirectories(root.resolve(child));
            }
            return new DataFolder(root, lock);
        } catch (IOException e) {
            lock.close();
            throw unwritable(root, e);
        } catch (DependencyRefusedException e) {
            lock.close();
            throw e;
        }
    }

    Path root() {
        return root;
    }

    /** Parent of the unpacked versions. */
    Path homes() {
        return root.resolve("node");
    }

    Path elasticsearchData() {
        return root.resolve("node/data");
    }

    Path temporary() {
        return root.resolve("node/temporary");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Where the running node's process is noted down. */
    Path processFile() {
        return root.resolve("node/process");
    }

    /**
     * Makes sure that this version may open the data.
     *
     * @throws DependencyRefusedException if a newer one has written to it: indices cannot be read
     *     by an older Elasticsearch
     */
    void requireReadableBy(NodeVersion ours) throws IOException {
        var file = versionFile();
        if (!Files.exists(file)) {
            return;
        }
        var theirs = readVersion(file);
        if (theirs.compareTo(ours) > 0) {
            throw new DependencyRefusedException(
                    LocalNode.NAME,
                    "The data in "
                            + root
                            + " was written by Elasticsearch "
                            + theirs
                            + ", and this is "
                            + ours
                            + ", which cannot read it. Start the newer Mabat again, or choose"
                            + " another data folder.",
                    null);
        }
    }

    /** Remembers which version has written to the data. */
    void writtenBy(NodeVersion version) throws IOException {
        Files.writeString(versionFile(), version + "\n");
    }

    @Override
    public void close() {
        lock.close();
    }

    private Path versionFile() {
        return root.resolve("node/version");
    }

    private static NodeVersion readVersion(Path file) throws IOException {
        var text = Files.readString(file).strip();
        try {
            return NodeVersion.parse(text);
        } catch (IllegalArgumentException e) {
            throw new DependencyRefusedException(
                    LocalNode.NAME,
                    file
                            + " should hold the version of Elasticsearch that wrote the data, but"
                            + " holds '"
                            + text
                            + "'. Restore the folder from a backup, or choose another one.",
                    e);
        }
    }

    private static void requireSpace(Path root, DataSize minimumFree) throws IOException {
        var store = Files.getFileStore(root);
        var free = DataSize.ofBytes(store.getUsableSpace());
        if (free.compareTo(minimumFree) < 0) {
            throw new DependencyRefusedException(
                    LocalNode.NAME,
                    "The disk of the data folder "
                            + root
                            + " is full: "
                            + free.toMegabytes()
                            + " MB are free and at least "
                            + minimumFree.toMegabytes()
                            + " MB are needed. Free some space, or choose a data folder on another"
                            + " disk.",
                    null);
        }
    }

    private static DependencyRefusedException unwritable(Path root, IOException cause) {
        return new DependencyRefusedException(
                LocalNode.NAME,
                "Cannot write to the data folder "
                        + root
                        + " ("
                        + cause
                        + "). Give this user the right to write there, or choose another data"
                        + " folder.",
                cause);
    }
}
