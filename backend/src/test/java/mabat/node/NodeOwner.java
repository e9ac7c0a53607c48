package mabat.node;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.util.unit.DataSize;

/**
 * An application in a process of its own that starts a node and does nothing more, so that a test
 * can kill it. Prints the node's process id.
 */
final class NodeOwner {

    private NodeOwner() {}

    public static void main(String[] arguments) throws InterruptedException {
        var properties =
                LocalNodeProperties.inFolder(Path.of(arguments[0]))
                        .withHeap(DataSize.ofMegabytes(256));
        PrintStream out = System.out;
        var node = LocalNode.start(properties, event -> {});
        out.println(node.pid());
        out.flush();
        new CountDownLatch(1).await();
    }
}
