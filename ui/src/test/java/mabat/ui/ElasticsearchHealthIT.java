package mabat.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.ElasticsearchNode;
import mabat.elastic.ElasticsearchProperties;
import mabat.node.LocalNodeProperties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ElasticsearchHealthIT {

    @Test
    void a_node_that_answers_is_up() {
        var health = healthAt(ElasticsearchNode.uri());

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsEntry("nodes", 1).containsKey("state");
    }

    @Test
    void a_node_that_is_away_is_down_and_says_why() throws Exception {
        int nobodyThere;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodyThere = socket.getLocalPort();
        }

        var health = healthAt(URI.create("http://127.0.0.1:" + nobodyThere));

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("error")).asString().contains("No answer");
    }

    private static Health healthAt(URI uri) {
        try (var link =
                ElasticsearchLink.open(
                        ElasticsearchProperties.at(uri),
                        LocalNodeProperties.inFolder(Path.of("not-used")),
                        event -> {})) {
            return requireNonNull(
                    new HealthConfiguration().elasticsearchHealthIndicator(link).health());
        }
    }
}
