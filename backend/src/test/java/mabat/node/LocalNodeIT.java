package mabat.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Real nodes in real folders: what happens when processes are stopped, killed, and doubled. */
class LocalNodeIT {

    private static final int SECONDS = 60;

    @TempDir Path temporary;

    private final RecordedEvents events = new RecordedEvents();

    @Test
    void a_node_starts_answers_and_stops_and_unpacks_only_once() throws Exception {
        long pid;
        try (var node = LocalNode.start(properties(), events)) {
            pid = node.pid();
            assertThat(node.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(get(node.uri().resolve("/_cluster/health"))).contains("\"status\"");
            assertThat(node.lastEvent()).isInstanceOf(NodeEvent.Ready.class);
            assertThatExceptionOfType(DependencyRefusedException.class)
                    .as("a second start in the same process")
                    .isThrownBy(() -> LocalNode.start(properties(), events))
                    .withMessageContaining("in use by another Mabat");
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(events.kinds())
                .containsExactly(
                        NodeEvent.Unpacking.class,
                        NodeEvent.Starting.class,
                        NodeEvent.Ready.class,
                        NodeEvent.Stopped.class);
        assertThat(folder().resolve("logs/node.log")).isNotEmptyFile();

        LocalNode.start(properties(), events).close();

        assertThat(events.kinds())
                .containsExactly(
                        NodeEvent.Starting.class, NodeEvent.Ready.class, NodeEvent.Stopped.class);
    }

    @Test
    void a_killed_node_is_reported_and_comes_back_with_its_data_at_the_same_address()
            throws Exception {
        try (var node = LocalNode.start(properties(), events)) {
            put(node.uri().resolve("/kept"), "{}");
            put(node.uri().resolve("/kept/_doc/1"), "{\"text\":\"שלום\"}");
            var first = node.pid();
            var address = node.uri();
            events.kinds();

            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            assertThat(events.await(NodeEvent.Died.class).pid()).isEqualTo(first);
            assertThat(events.await(NodeEvent.Ready.class).uri()).isEqualTo(address);
            assertThat(node.pid()).isNotEqualTo(first);
            assertThat(get(address.resolve("/kept/_doc/1"))).contains("שלום");
        }
    }

    @Test
    void an_application_that_is_killed_leaves_no_node_and_its_folder_can_be_used_at_once()
            throws Exception {
        var owner = startOwner();
        long pid = owner.nodePid();
        var node = ProcessHandle.of(pid).orElseThrow();
        assertThatExceptionOfType(DependencyRefusedException.class)
                .as("a second start while the first application runs")
                .isThrownBy(() -> LocalNode.start(properties(), events))
                .withMessageContaining(folder().toString())
                .withMessageContaining("process " + owner.process().pid() + ")");

        owner.process().destroyForcibly().waitFor();
        LocalNode.start(properties(), events).close();

        node.onExit().get(SECONDS, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void data_of_a_newer_elasticsearch_is_not_touched() throws Exception {
        Files.createDirectories(folder().resolve("node"));
        Files.writeString(folder().resolve("node/version"), "99.1.0\n");

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> LocalNode.start(properties(), events))
                .withMessageContaining("99.1.0")
                .withMessageContaining(folder().toString());

        assertThat(folder().resolve("node/version")).hasContent("99.1.0");
        assertThat(folder().resolve("node/data")).isEmptyDirectory();
    }

    @Test
    void a_port_that_is_taken_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var properties = properties().withHttpPort(taken.getLocalPort());

            assertThatExceptionOfType(DependencyRefusedException.class)
                    .isThrownBy(() -> LocalNode.start(properties, events))
                    .withMessageContaining("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void a_missing_zip_is_named() {
        var properties = properties().withZip(temporary.resolve("nowhere.zip"));

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> LocalNode.start(properties, events))
                .withMessageContaining("nowhere.zip");
    }

    @Test
    void a_node_whose_jvm_does_not_start_quotes_its_last_words() {
        var tooMuch = properties().withHeap(DataSize.ofTerabytes(4_000));

        assertThatExceptionOfType(DependencyUnavailableException.class)
                .isThrownBy(() -> LocalNode.start(tooMuch, events))
                .withMessageContaining("ended while starting")
                .withMessageContaining("heap");
    }

    @Test
    void classes_are_kept_for_the_next_start_and_a_broken_archive_of_them_does_no_harm()
            throws Exception {
        var keeping = properties().withClassArchive(true);

        LocalNode.start(keeping, events).close();

        var archive = archives().get(0);
        assertThat(archives()).hasSize(1);
        assertThat(archive.toString()).endsWith(".jsa");
        assertThat(Files.size(archive)).isGreaterThan(10_000_000);
        assertThat(events.kinds()).contains(NodeEvent.Ready.class);

        Files.writeString(archive, "no archive");
        LocalNode.start(keeping, events).close();

        assertThat(events.kinds()).contains(NodeEvent.Ready.class);
    }

    private List<Path> archives() throws Exception {
        try (var files = Files.list(folder().resolve("node"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-"))
                    .toList();
        }
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private LocalNodeProperties properties() {
        return LocalNodeProperties.inFolder(folder()).withHeap(DataSize.ofMegabytes(256));
    }

    private Owner startOwner() throws Exception {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        NodeOwner.class.getName(),
                                        folder().toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader out = process.inputReader();
        var line = out.readLine();
        assertThat(line).as("what the application prints").isNotNull();
        return new Owner(process, Long.parseLong(line));
    }

    private static String get(URI uri) throws Exception {
        return send(HttpRequest.newBuilder(uri).build());
    }

    private static void put(URI uri, String json) throws Exception {
        send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build());
    }

    private static String send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        }
    }

    private record Owner(Process process, long nodePid) {}
}
