package mabat.node;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mabat.failure.DependencyRefusedException;
import org.jspecify.annotations.Nullable;

/** The packed node: a zip on the class path, or a file. */
final class NodeZip {

    static final String RESOURCE = "mabat/node/elasticsearch-node.zip";

    private static final int FINGERPRINT_DIGITS = 12;

    private final @Nullable Path file;

    private NodeZip(@Nullable Path file) {
        this.file = file;
    }

    /**
     * @param file absent means {@link #RESOURCE} on the class path
     */
    static NodeZip of(@Nullable Path file) {
        return new NodeZip(file);
    }

    /**
     * Opens it.
     *
     * @throws DependencyRefusedException if there is none
     */
    InputStream open() throws IOException {
        if (file != null) {
            if (!Files.isRegularFile(file)) {
                throw missing("There is no packed Elasticsearch node at " + file);
            }
            return Files.newInputStream(file);
        }
        var stream = NodeZip.class.getClassLoader().getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw missing("This build contains no packed Elasticsearch node (" + RESOURCE + ")");
        }
        return stream;
    }

    /**
     * The same for the same content, different otherwise: a version number is not enough while
     * developing. In a jar the zip has a checksum already, which spares every start reading 90 MB.
     */
    String fingerprint() throws IOException {
        var packed = NodeZip.class.getClassLoader().getResource(RESOURCE);
        if (file == null
                && packed != null
                && packed.openConnection() instanceof JarURLConnection jar) {
            var entry = jar.getJarEntry();
            return Long.toHexString(entry.getCrc()) + Long.toHexString(entry.getSize());
        }
        return digest();
    }

    private String digest() throws IOException {
        var digest = sha256();
        try (var in = open()) {
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_DIGITS);
    }

    private static DependencyRefusedException missing(String what) {
        return new DependencyRefusedException(
                LocalNode.NAME,
                what
                        + ". Build it with ./mvnw package -pl elasticsearch-node -am and name it in"
                        + " mabat.node.zip, or use a cluster with mabat.elasticsearch.uris.",
                null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
