package mabat.node;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The classes that the node's JVM has loaded, kept for its next start (decision 0016).
 *
 * <p>A JVM writes them when it ends. What it wrote counts only if that node had been healthy: one
 * that fails early has loaded few classes, and would leave every later start with those. The name
 * says for which files and which JDK the archive is. A JVM that is killed while it writes leaves an
 * archive without its beginning, which comes last; JVMs pass over such a one and never mend it, so
 * it is removed, and the next end of a JVM writes a new one.
 *
 * @param folder where the archive lies, beside the home; its own path may hold any characters
 * @param name without the ending
 */
record ClassArchive(Path folder, String name) {

    private static final String PREFIX = "classes-";
    private static final String SOUND = ".jsa";
    private static final String FRESH = ".new";

    /** How an archive begins that was written to its end; in the processor's order of bytes. */
    private static final int MAGIC = 0xf00baba8;

    private static final Logger LOG = System.getLogger(ClassArchive.class.getName());

    /**
     * Removes archives of other files and other JDKs, and what is no whole archive.
     *
     * @param java the executable that runs the node
     */
    static ClassArchive of(NodeHome home, Path java) throws IOException {
        var folder = home.folder().resolveSibling("");
        var archive = new ClassArchive(folder, PREFIX + fingerprint(home, java));
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var other = file.getFileName().toString();
                boolean ours = other.equals(archive.name + SOUND) && isWhole(file);
                if (other.startsWith(PREFIX) && !ours) {
                    Files.delete(file);
                }
            }
        }
        return archive;
    }

    /**
     * Options for a JVM whose working folder is the home: relative, since a colon in a path would
     * part it into two. Its own log is off, for it complains about archives that it passes over.
     */
    List<String> options() {
        return Files.exists(file(SOUND))
                ? List.of(
                        "-Xlog:disable",
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=../" + name + SOUND)
                : List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=../" + name + FRESH);
    }

    /**
     * After the end of a node that had been healthy: what it wrote, if anything, is for the next.
     * Where that cannot be, the next start is as slow as this one was, and nothing else is wrong.
     */
    void keep() {
        if (Files.exists(file(FRESH))) {
            try {
                Files.move(file(FRESH), file(SOUND), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                LOG.log(
                        Level.WARNING,
                        "Cannot keep the classes of the node''s JVM, so its next start will be as"
                                + " slow as this one was ({0}). Remove the files {1}* in {2}, and"
                                + " see that files can be written there.",
                        e,
                        PREFIX,
                        folder);
            }
        }
    }

    private static boolean isWhole(Path archive) throws IOException {
        try (var in = Files.newInputStream(archive)) {
            byte[] first = in.readNBytes(Integer.BYTES);
            return first.length == Integer.BYTES
                    && ByteBuffer.wrap(first).order(ByteOrder.nativeOrder()).getInt() == MAGIC;
        }
    }

    private Path file(String ending) {
        return folder.resolve(name + ending);
    }

    /** The JDK is told by its {@code release} file, which names the build, where there is one. */
    private static String fingerprint(NodeHome home, Path java) throws IOException {
        var sum = new CRC32();
        sum.update(home.folder().toString().getBytes(StandardCharsets.UTF_8));
        sum.update(java.toString().getBytes(StandardCharsets.UTF_8));
        var release = java.toAbsolutePath().normalize().resolve("../../release").normalize();
        if (Files.isReadable(release)) {
            sum.update(Files.readAllBytes(release));
        }
        return Long.toHexString(sum.getValue());
    }
}
