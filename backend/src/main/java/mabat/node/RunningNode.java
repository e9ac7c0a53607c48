package mabat.node;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A node's process as noted in a file: an application that was killed leaves a node that needs a
 * moment to close, and its successor has to wait for it.
 *
 * @param pid the process
 * @param started tells it from another process that got the same number later; the epoch when the
 *     system does not say
 */
record RunningNode(long pid, Instant started) {

    /**
     * The system counts in ticks since it was booted, so the same start is not always the same
     * instant.
     */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    static RunningNode of(ProcessHandle process) {
        return new RunningNode(process.pid(), startOf(process));
    }

    /**
     * Makes sure that no node is left from an earlier run; it is killed when waiting does not help.
     */
    static void awaitEndOfEarlier(Path file, Duration patience) throws IOException {
        var earlier = read(file).flatMap(RunningNode::find);
        if (earlier.isPresent()) {
            var process = earlier.get();
            try {
                process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
                process.onExit().join();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Waiting for a process cannot fail", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while an earlier node ends");
            }
        }
        Files.deleteIfExists(file);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + "\n" + started + "\n");
    }

    private static Optional<RunningNode> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        try {
            return Optional.of(
                    new RunningNode(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1))));
        } catch (RuntimeException e) {
            // Cut off by a crash; the node's own lock on its data still protects it.
            return Optional.empty();
        }
    }

    private Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(process -> startOf(process).minus(ROUNDING).isBefore(started))
                .filter(process -> startOf(process).plus(ROUNDING).isAfter(started));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
