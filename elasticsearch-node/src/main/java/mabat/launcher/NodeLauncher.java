package mabat.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Starts one Elasticsearch node in this JVM: {@code java @launcher/java.options -Des.path.home=…
 * -Des.path.conf=… mabat.launcher.NodeLauncher [--stop-at-end-of-input] setting=value…}.
 *
 * <p>Exit status: 0 after a stop, 1 if the node could not start (the reason is on standard error
 * and in the log).
 */
public final class NodeLauncher {

    private static final long SECONDS_TO_CLOSE = 30;

    private NodeLauncher() {}

    /** Runs until the process is asked to stop. */
    public static void main(String[] arguments) {
        // Elasticsearch replaces both streams when it configures logging; keep the real ones.
        var errors = System.err;
        var input = System.in;
        try {
            var options = LaunchOptions.parse(arguments);
            stopWithThisProcess(start(options.settings()));
            // All of Elasticsearch's threads are daemons: this one keeps the process alive.
            if (options.stopAtEndOfInput()) {
                waitForEndOf(input);
                System.exit(0);
            }
            waitForever();
        } catch (IOException
                | NodeValidationException
                | InterruptedException
                | RuntimeException
                | LinkageError e) {
            report(e, errors);
            System.exit(1);
        }
    }

    /**
     * The order matters: a setting read from a file before logging is configured makes the node
     * fail.
     */
    private static Node start(Map<String, String> given)
            throws IOException, NodeValidationException {
        LogConfigurator.registerErrorListener();
        var settings =
                Settings.builder()
                        .put("path.home", System.getProperty("es.path.home"))
                        .putProperties(given, name -> name)
                        .build();
        var environment = new Environment(settings, Path.of(System.getProperty("es.path.conf")));
        LogConfigurator.setNodeName(settings.get("node.name", "mabat"));
        LogConfigurator.configure(environment, true);
        var plugins =
                PluginsLoader.createPluginsLoader(
                        PluginsLoader.loadModulesBundles(environment.modulesDir(), true),
                        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), true),
                        Map.of());
        return new Node(environment, plugins).start();
    }

    private static void stopWithThisProcess(Node node) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "mabat-node-stop"));
    }

    private static void close(Node node) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (IOException e) {
            // Nobody is left to hear it: what was acknowledged is in the translog and comes back at
            // the next start.
            report(e, System.err);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void waitForEndOf(InputStream input) {
        try {
            while (input.read() >= 0) {
                // Only the end means something.
            }
        } catch (IOException e) {
            // A broken pipe is an end as well.
        }
    }

    private static void waitForever() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private static void report(Throwable problem, PrintStream errors) {
        problem.printStackTrace(errors);
        errors.flush();
    }
}
