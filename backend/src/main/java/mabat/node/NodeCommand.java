package mabat.node;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mabat.failure.DependencyRefusedException;

/**
 * The command line of the node.
 *
 * @param archive absent when classes are not kept
 * @param httpPort never 0: it stays the same over restarts, so clients keep their address
 */
record NodeCommand(
        LocalNodeProperties properties,
        DataFolder folder,
        NodeHome home,
        Optional<ClassArchive> archive,
        int httpPort) {

    /**
     * Picks the port.
     *
     * @throws DependencyRefusedException if a port was asked for and somebody else has it
     */
    static NodeCommand of(LocalNodeProperties properties, DataFolder folder, NodeHome home)
            throws IOException {
        var archive =
                properties.classArchive()
                        ? Optional.of(ClassArchive.of(home, java(properties)))
                        : Optional.<ClassArchive>empty();
        return new NodeCommand(properties, folder, home, archive, port(properties.httpPort()));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    /** Program and arguments; the working folder has to be the home. */
    List<String> line() {
        var line = new ArrayList<String>();
        line.add(java(properties).toString());
        line.add("-Xmx" + properties.heap().toMegabytes() + "m");
        archive.ifPresent(kept -> line.addAll(kept.options()));
        line.add("-Djava.io.tmpdir=" + folder.temporary());
        line.add("-Des.path.home=" + home.folder());
        line.add("-Des.path.conf=" + home.folder().resolve("config"));
        line.add("@launcher/java.options");
        line.add("mabat.launcher.NodeLauncher");
        line.add("--stop-at-end-of-input");
        line.addAll(settings());
        return List.copyOf(line);
    }

    private List<String> settings() {
        return List.of(
                "cluster.name=mabat",
                "node.name=mabat",
                "discovery.type=single-node",
                "network.host=127.0.0.1",
                "http.port=" + httpPort,
                "transport.port=" + properties.transportPort(),
                "path.data=" + folder.elasticsearchData(),
                "path.logs=" + folder.logs(),
                // Percentages are for servers: a laptop's disk is often 95 % full with plenty left.
                "cluster.routing.allocation.disk.watermark.low=1gb",
                "cluster.routing.allocation.disk.watermark.high=750mb",
                "cluster.routing.allocation.disk.watermark.flood_stage=500mb",
                // Nobody but us writes here; an index by mistake should be an error.
                "action.auto_create_index=false",
                "action.destructive_requires_name=true");
    }

    private static Path java(LocalNodeProperties properties) {
        var given = properties.java();
        return given == null ? Path.of(System.getProperty("java.home"), "bin", "java") : given;
    }

    private static int port(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new DependencyRefusedException(
                    LocalNode.NAME,
                    "Port "
                            + wanted
                            + " is in use. Stop the program that has it, or choose another with"
                            + " mabat.node.http-port (0 takes a free one).",
                    e);
        }
    }
}
