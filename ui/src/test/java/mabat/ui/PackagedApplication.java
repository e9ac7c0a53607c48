package mabat.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jar as it is delivered, started as a process with a data folder of its own and the demo
 * corpus. Started once for all journeys of a run, stopped with it.
 */
final class PackagedApplication {
    private static final Path JAR = Path.of("target/mabat.jar");
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Pattern LINK =
            Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)(/sign-in/\\S+)");

    private final String address;
    private final String signInPath;

    private PackagedApplication(String address, String signInPath) {
        this.address = address;
        this.signInPath = signInPath;
    }

    /** The one of this run. */
    static PackagedApplication running() {
        return Once.APPLICATION;
    }

    /** Without a slash at the end. */
    String address() {
        return address;
    }

    /** The one-time link. */
    String signInLink() {
        return address + signInPath;
    }

    private static PackagedApplication start() {
        try {
            Path data = Files.createTempDirectory("mabat-journey");
            ProcessBuilder command =
                    new ProcessBuilder(
                                    List.of(
                                            ProcessHandle.current().info().command().orElse("java"),
                                            "-Xmx512m",
                                            // Never started a second time.
                                            "-Dmabat.node.class-archive=false",
                                            "-jar",
                                            JAR.toString(),
                                            "start",
                                            "--port",
                                            "0",
                                            "--data",
                                            data.toString()))
                            .redirectErrorStream(true);
            // so that mail is offered; nobody listens there
            command.environment()
                    .putAll(
                            Map.of(
                                    "MABAT_MAIL_HOST", "127.0.0.1",
                                    "MABAT_MAIL_PORT", "9",
                                    "MABAT_MAIL_SECURITY", "none"));
            Process process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return whenReady(process);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + JAR.toAbsolutePath(), e);
        }
    }

    private static PackagedApplication whenReady(Process process) {
        CompletableFuture<PackagedApplication> ready = new CompletableFuture<>();
        List<String> said = new ArrayList<>();
        Thread.ofVirtual()
                .start(() -> {
                    try (BufferedReader lines =
                            new BufferedReader(
                                    new InputStreamReader(
                                            process.getInputStream(), StandardCharsets.UTF_8))) {
                        for (String line = lines.readLine();
                                line != null;
                                line = lines.readLine()) {
                            said.add(line);
                            Matcher link = LINK.matcher(line);
                            if (link.find()) {
                                ready.complete(
                                        new PackagedApplication(link.group(1), link.group(2)));
                            }
                        }
                        ready.completeExceptionally(
                                new IllegalStateException(
                                        "It ended before it was ready:\n"
                                                + String.join("\n", said)));
                    } catch (IOException e) {
                        ready.completeExceptionally(e);
                    }
                });
        return ready.orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Kindly, as Ctrl-C does, so that the node ends too. */
    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static final class Once {
        static final PackagedApplication APPLICATION = start();
    }
}
