package mabat.elastic;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import mabat.failure.DependencyUnavailableException;

/**
 * How Elasticsearch is.
 *
 * @param state of all indices together
 * @param nodes in the cluster
 * @param unassignedShards parts of indices that no node holds
 */
public record ClusterHealth(State state, int nodes, int unassignedShards) {

    /** Of all indices together. */
    public enum State {
        /** Everything is there, copies included. */
        GREEN,
        /** Everything can be searched; some copies are missing. */
        YELLOW,
        /** Something cannot be searched. */
        RED
    }

    /**
     * Asks now.
     *
     * @throws DependencyUnavailableException if it does not answer
     */
    public static ClusterHealth of(Elasticsearch elasticsearch) {
        var health = elasticsearch.ask("asking for health", client -> client.cluster().health());
        return new ClusterHealth(
                state(health.status()), health.numberOfNodes(), health.unassignedShards());
    }

    private static State state(HealthStatus status) {
        return switch (status) {
            case Green -> State.GREEN;
            case Yellow -> State.YELLOW;
            case Red, Unknown, Unavailable -> State.RED;
        };
    }
}
