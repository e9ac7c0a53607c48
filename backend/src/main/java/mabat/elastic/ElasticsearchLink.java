package mabat.elastic;

import java.util.List;
import java.util.Optional;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.node.LocalNode;
import mabat.node.LocalNodeProperties;
import mabat.node.NodeListener;
import org.jspecify.annotations.Nullable;

/**
 * Our one Elasticsearch: a cluster that was named, or else a local node that lives as long as this.
 */
public final class ElasticsearchLink implements AutoCloseable {

    private final Elasticsearch elasticsearch;
    private final @Nullable LocalNode node;

    private ElasticsearchLink(Elasticsearch elasticsearch, @Nullable LocalNode node) {
        this.elasticsearch = elasticsearch;
        this.node = node;
    }

    /**
     * Connects, starting the local node first if no cluster is named.
     *
     * @param listener hears about the local node
     * @throws DependencyRefusedException if the node's data folder cannot be used
     * @throws DependencyUnavailableException if the node does not start; a cluster is not asked
     *     anything yet
     */
    public static ElasticsearchLink open(
            ElasticsearchProperties properties,
            LocalNodeProperties nodeProperties,
            NodeListener listener) {
        if (!properties.isLocal()) {
            return new ElasticsearchLink(
                    Elasticsearch.connect(properties.uris(), properties), null);
        }
        var node = LocalNode.start(nodeProperties, listener);
        return new ElasticsearchLink(Elasticsearch.connect(List.of(node.uri()), properties), node);
    }

    public Elasticsearch elasticsearch() {
        return elasticsearch;
    }

    /** Absent when we talk to a cluster. */
    public Optional<LocalNode> localNode() {
        return Optional.ofNullable(node);
    }

    @Override
    public void close() {
        try {
            elasticsearch.close();
        } finally {
            if (node != null) {
                node.close();
            }
        }
    }
}
