package mabat.node;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class LocalNodePropertiesTest {

    @Test
    void without_keys_it_is_a_small_node_in_the_home_folder() {
        var properties = bind(Map.of());

        assertThat(properties)
                .isEqualTo(
                        LocalNodeProperties.inFolder(
                                Path.of(System.getProperty("user.home"), ".mabat")));
    }

    @Test
    void every_key_is_bound() {
        var properties =
                bind(
                        Map.ofEntries(
                                entry("mabat.node.data", "/data"),
                                entry("mabat.node.heap", "2GB"),
                                entry("mabat.node.http-port", "9200"),
                                entry("mabat.node.transport-port", "9300"),
                                entry("mabat.node.zip", "/node.zip"),
                                entry("mabat.node.java", "/jdk/bin/java"),
                                entry("mabat.node.start-timeout", "5m"),
                                entry("mabat.node.minimum-free-space", "10GB"),
                                entry("mabat.node.class-archive", "true")));

        assertThat(properties)
                .isEqualTo(
                        new LocalNodeProperties(
                                Path.of("/data"),
                                DataSize.ofGigabytes(2),
                                9200,
                                9300,
                                Path.of("/node.zip"),
                                Path.of("/jdk/bin/java"),
                                Duration.ofMinutes(5),
                                DataSize.ofGigabytes(10),
                                true));
    }

    @Test
    void a_heap_that_is_too_small_is_named() {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind(Map.of("mabat.node.heap", "64MB")))
                .havingRootCause()
                .withMessageContaining("mabat.node.heap");
    }

    @Test
    void a_port_out_of_range_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalNodeProperties.inFolder(Path.of("x")).withHttpPort(70_000))
                .withMessageContaining("mabat.node.http-port");
    }

    private static LocalNodeProperties bind(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("mabat.node", LocalNodeProperties.class);
    }
}
