package mabat.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import mabat.node.LocalNode;
import mabat.node.LocalNodeProperties;
import org.springframework.util.unit.DataSize;

/** The one node of a test run; see {@link ElasticsearchNode} for where it comes from. */
final class SharedNode {

    private static final DataSize HEAP = DataSize.ofMegabytes(512);

    private SharedNode() {}

    /** Starts the node at the first call. */
    static URI uri() {
        return Holder.ADDRESS;
    }

    private static final class Holder {
        static final URI ADDRESS = start();
    }

    private static URI start() {
        var given = System.getProperty("mabat.test.elasticsearch", "");
        if (!given.isEmpty()) {
            return URI.create(given);
        }
        var kind = System.getProperty("mabat.test.node", "local");
        return switch (kind) {
            case "local" -> startLocal();
            case "container" -> NodeInContainer.start();
            default ->
                    throw new IllegalArgumentException(
                            "mabat.test.node is '" + kind + "', expected local or container");
        };
    }

    private static URI startLocal() {
        try {
            var folder = Files.createTempDirectory("mabat-node-");
            var properties = LocalNodeProperties.inFolder(folder).withHeap(HEAP);
            var node = LocalNode.start(properties, event -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node, folder)));
            return node.uri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(LocalNode node, Path folder) {
        node.close();
        TestFolders.remove(folder);
    }
}
