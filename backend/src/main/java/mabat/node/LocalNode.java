package mabat.node;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * A running Elasticsearch node of our own. Its address stays the same for as long as this object
 * lives: a node that dies is started again on the same port, with the same data.
 */
public final class LocalNode implements AutoCloseable {

    static final String NAME = "The local Elasticsearch node";

    private static final Duration EARLIER_NODE_PATIENCE = Duration.ofSeconds(45);

    private final LocalNodeProperties properties;
    private final DataFolder folder;
    private final NodeCommand command;
    private final NodeListener listener;
    private final ExecutorService watcher;
    private final RestartBudget budget = new RestartBudget(System::nanoTime);
    private final Thread endOfApplication = new Thread(() -> stopping = true, "mabat-node-end");
    private volatile boolean stopping;
    private volatile NodeProcess process;
    private volatile NodeEvent lastEvent;
    private volatile @Nullable CompletableFuture<Void> watch;

    private LocalNode(
            LocalNodeProperties properties,
            DataFolder folder,
            NodeCommand command,
            NodeListener listener)
            throws IOException {
        this.properties = properties;
        this.folder = folder;
        this.command = command;
        this.listener = listener;
        this.watcher =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("mabat-node-watch").daemon().factory());
        this.process = NodeProcess.start(command);
        this.lastEvent = new NodeEvent.Starting(process.pid(), folder.logs());
    }

    /**
     * Starts a node and waits until it answers.
     *
     * @param listener told about this start and everything after it, on several threads
     * @throws DependencyRefusedException if the data folder or the port cannot be used; asking
     *     again unchanged will not help
     * @throws DependencyUnavailableException if the node did not start, or not in time
     */
    public static LocalNode start(LocalNodeProperties properties, NodeListener listener) {
        var folder = DataFolder.open(properties.data(), properties.minimumFreeSpace());
        try {
            RunningNode.awaitEndOfEarlier(folder.processFile(), EARLIER_NODE_PATIENCE);
            var home = NodeHome.unpack(NodeZip.of(properties.zip()), folder.homes(), listener);
            var version = home.version();
            folder.requireReadableBy(version);
            folder.writtenBy(version);
            var command = NodeCommand.of(properties, folder, home);
            var node = new LocalNode(properties, folder, command, listener);
            node.begin();
            return node;
        } catch (IOException e) {
            folder.close();
            throw new DependencyUnavailableException(
                    NAME, "Cannot start a node in " + folder.root() + ": " + e, e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Where it answers; the same after a restart. */
    public URI uri() {
        return command.uri();
    }

    /** The process that runs now; another one after a restart. */
    public long pid() {
        return process.pid();
    }

    /** How it is: the last thing that happened. */
    public NodeEvent lastEvent() {
        return lastEvent;
    }

    /** Stops the node, waits until it has ended, and gives the data folder back. */
    @Override
    public void close() {
        stopping = true;
        synchronized (this) {
            process.stop();
        }
        keepClasses();
        stopWatching();
        forgetEndOfApplication();
        folder.close();
        tell(new NodeEvent.Stopped(process.pid()));
    }

    private void keepClasses() {
        boolean wholeRun = lastEvent instanceof NodeEvent.Ready && process.exit().join() == 0;
        if (wholeRun) {
            command.archive().ifPresent(ClassArchive::keep);
        }
    }

    private void begin() {
        try {
            tell(lastEvent);
            awaitHealth(process);
        } catch (RuntimeException e) {
            process.stop();
            watcher.shutdown();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(endOfApplication);
        watch(process);
    }

    private void watch(NodeProcess running) {
        // The pause: Ctrl-C and a service manager end both processes at once, in either order.
        var afterPause = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, watcher);
        watch = running.exit().thenAcceptAsync(status -> ended(running, status), afterPause);
    }

    private void ended(NodeProcess ended, int status) {
        if (stopping) {
            return;
        }
        tell(new NodeEvent.Died(ended.pid(), status));
        var reason = ended.lastWords();
        while (budget.allowsAnother()) {
            try {
                restart();
                return;
            } catch (DependencyUnavailableException e) {
                reason = String.valueOf(e.getMessage());
            }
            if (stopping) {
                return;
            }
        }
        tell(new NodeEvent.GaveUp(reason));
    }

    private void restart() {
        NodeProcess next;
        synchronized (this) {
            if (stopping) {
                return;
            }
            try {
                next = NodeProcess.start(command);
            } catch (IOException e) {
                throw new DependencyUnavailableException(NAME, "Cannot be started: " + e, e);
            }
            process = next;
        }
        tell(new NodeEvent.Starting(next.pid(), folder.logs()));
        try {
            awaitHealth(next);
        } catch (DependencyUnavailableException e) {
            next.stop();
            throw e;
        }
        watch(next);
    }

    private void awaitHealth(NodeProcess starting) {
        var start = new NodeStart(starting, uri(), properties.startTimeout(), folder.logs());
        try {
            tell(start.await(this::tell));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DependencyUnavailableException(NAME, "Interrupted while it started", e);
        }
    }

    private void tell(NodeEvent event) {
        lastEvent = event;
        listener.nodeChanged(event);
    }

    private void stopWatching() {
        var last = watch;
        if (last != null) {
            last.cancel(false);
        }
        watcher.shutdown();
    }

    private void forgetEndOfApplication() {
        try {
            Runtime.getRuntime().removeShutdownHook(endOfApplication);
        } catch (IllegalStateException e) {
            // The application is ending right now; the hook has run or will.
        }
    }
}
