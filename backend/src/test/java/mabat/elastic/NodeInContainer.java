package mabat.elastic;

import static java.util.Objects.requireNonNull;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.net.URI;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** Our node in a container, from an image that is already on this machine (see {@code .ci/run}). */
final class NodeInContainer {

    private static final int PORT = 9200;

    private NodeInContainer() {}

    static URI start() {
        var image = System.getProperty("mabat.test.node.image", "mabat-node:test");
        var container = new GenericContainer<>(DockerImageName.parse(image));
        container.withExposedPorts(PORT);
        container.withCreateContainerCmdModifier(command ->
                requireNonNull(command.getHostConfig())
                        .withPortBindings(
                                new PortBinding(
                                        Ports.Binding.bindIp("127.0.0.1"), new ExposedPort(PORT))));
        container.waitingFor(
                Wait.forHttp("/_cluster/health?wait_for_status=yellow")
                        .forPort(PORT)
                        .withStartupTimeout(Duration.ofMinutes(3)));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return URI.create("http://127.0.0.1:" + container.getMappedPort(PORT));
    }
}
