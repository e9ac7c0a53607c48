package mabat.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The unpacked files of one version of the node. The folder's name carries the content's
 * fingerprint and appears in one step when everything is in it, so what exists is complete.
 */
record NodeHome(Path folder) {

    private static final String PREFIX = "home-";
    private static final Pattern SERVER_JAR = Pattern.compile("elasticsearch-(\\d[\\w.]*)\\.jar");

    /**
     * Unpacks the zip below the given folder unless that was done before, and removes the files of
     * other versions. Only for the holder of the data folder's lock.
     */
    static NodeHome unpack(NodeZip zip, Path parent, NodeListener listener) throws IOException {
        var home = parent.resolve(PREFIX + zip.fingerprint());
        if (!Files.isDirectory(home)) {
            listener.nodeChanged(new NodeEvent.Unpacking(home));
            Files.createDirectories(parent);
            removeOthers(parent);
            var fresh = Files.createTempDirectory(parent, "unpacking-");
            unpackInto(fresh, zip);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new NodeHome(home);
    }

    /** The Elasticsearch version, read off the name of the server's jar. */
    NodeVersion version() throws IOException {
        try (var libraries = Files.list(folder.resolve("lib"))) {
            return libraries
                    .map(jar -> SERVER_JAR.matcher(jar.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> NodeVersion.parse(name.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No Elasticsearch server in " + folder));
        }
    }

    private static void unpackInto(Path folder, NodeZip zip) throws IOException {
        try (var in = new ZipInputStream(zip.open())) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry leads out of the zip: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
    }

    private static void removeOthers(Path parent) throws IOException {
        try (var children = Files.list(parent)) {
            for (var child : children.toList()) {
                var name = child.getFileName().toString();
                if (name.startsWith(PREFIX) || name.startsWith("unpacking-")) {
                    remove(child);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
