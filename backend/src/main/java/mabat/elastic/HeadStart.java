package mabat.elastic;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import mabat.node.LocalNodeProperties;
import mabat.node.NodeListener;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is being opened while the rest of the application is still being put together:
 * starting the local node takes as long as everything else up to the first bean that needs it.
 */
public final class HeadStart implements AutoCloseable {

    private final CompletableFuture<ElasticsearchLink> opening = new CompletableFuture<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    HeadStart(Supplier<ElasticsearchLink> open) {
        Thread.ofPlatform()
                .name("mabat-node-start")
                .daemon()
                .start(() -> {
                    try {
                        opening.complete(open.get());
                    } catch (RuntimeException | Error e) {
                        // For whoever takes it: nobody hears it on this thread.
                        opening.completeExceptionally(e);
                    }
                });
    }

    /** Like {@link ElasticsearchLink#open}, which goes on after this has returned. */
    public static HeadStart begin(
            ElasticsearchProperties properties,
            LocalNodeProperties nodeProperties,
            NodeListener listener) {
        return new HeadStart(() -> ElasticsearchLink.open(properties, nodeProperties, listener));
    }

    /**
     * Waits for it; to be closed by the taker.
     *
     * @throws RuntimeException what {@link ElasticsearchLink#open} has thrown
     */
    ElasticsearchLink take() {
        taken.set(true);
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** When the application could not be put together: what nobody took is closed. */
    @Override
    public void close() {
        if (!taken.getAndSet(true)) {
            opening.handle((link, failure) -> link).thenAccept(HeadStart::closeIfOpen).join();
        }
    }

    private static void closeIfOpen(@Nullable ElasticsearchLink link) {
        if (link != null) {
            link.close();
        }
    }
}
