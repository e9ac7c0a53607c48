package mabat.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a node whether all it holds can be searched. */
final class HealthProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client;
    private final HttpRequest question;

    HealthProbe(URI node) {
        // No proxy: the node is on this machine, whatever the environment says.
        client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build();
        question =
                HttpRequest.newBuilder(
                                node.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
                        .timeout(PATIENCE)
                        .build();
    }

    /** Whether it answers, and with yellow or green: every primary shard is there. */
    boolean isHealthy() throws InterruptedException {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
