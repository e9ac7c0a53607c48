package mabat.ui;

import mabat.elastic.ClusterHealth;
import mabat.elastic.ElasticsearchLink;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.node.LocalNode;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Elasticsearch under {@code /actuator/health}. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** Up while every article can be searched; with a local node also what happened to it last. */
    @Bean
    HealthIndicator elasticsearchHealthIndicator(ElasticsearchLink link) {
        return () -> health(link);
    }

    private static Health health(ElasticsearchLink link) {
        var node =
                link.localNode()
                        .map(LocalNode::lastEvent)
                        .map(event -> event.getClass().getSimpleName())
                        .orElse("none, a cluster is used");
        try {
            var cluster = ClusterHealth.of(link.elasticsearch());
            var builder = cluster.state() == ClusterHealth.State.RED ? Health.down() : Health.up();
            return builder.withDetail("state", cluster.state())
                    .withDetail("nodes", cluster.nodes())
                    .withDetail("unassignedShards", cluster.unassignedShards())
                    .withDetail("localNode", node)
                    .build();
        } catch (DependencyUnavailableException | DependencyRefusedException e) {
            return Health.down(e).withDetail("localNode", node).build();
        }
    }
}
