package mabat.node;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One run of the node: a child process whose standard input we hold open for as long as we live.
 */
final class NodeProcess {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final int LINES_TO_QUOTE = 8;

    private final Process process;
    private final OutputStream lifeline;
    private final Path console;

    private NodeProcess(Process process, Path console) {
        this.process = process;
        this.lifeline = process.getOutputStream();
        this.console = console;
    }

    /**
     * Starts the process; whatever it prints goes to {@code console.log} beside the node's logs.
     */
    static NodeProcess start(NodeCommand command) throws IOException {
        var console = command.folder().logs().resolve("console.log");
        var builder =
                new ProcessBuilder(command.line())
                        .directory(command.home().folder().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(console.toFile());
        // Options meant for the application must not reach the node.
        builder.environment()
                .keySet()
                .removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        var process = new NodeProcess(builder.start(), console);
        RunningNode.of(process.process.toHandle()).write(command.folder().processFile());
        return process;
    }

    long pid() {
        return process.pid();
    }

    /** Completes with the exit status. */
    CompletableFuture<Integer> exit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Waits, but returns at once when the process has ended; whether it has. */
    boolean hasEndedWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Closes the node's standard input, which it takes as the end, and insists if it does not. */
    void stop() {
        try {
            lifeline.close();
        } catch (IOException e) {
            // It has ended already.
        }
        try {
            if (!hasEndedWithin(STOP_PATIENCE)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The end of what it printed: the reason, when a start has failed. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(console);
            return String.join("\n", firstProblem(lines));
        } catch (IOException e) {
            return "(" + console + " cannot be read: " + e + ")";
        }
    }

    private static List<String> firstProblem(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("\tat ") && !line.startsWith("WARNING:"))
                .limit(LINES_TO_QUOTE)
                .toList();
    }
}
