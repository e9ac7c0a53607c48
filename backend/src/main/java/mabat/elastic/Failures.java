package mabat.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.io.IOException;
import java.util.Set;
import javax.net.ssl.SSLException;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.jspecify.annotations.Nullable;

/** From the client's exceptions to ours: has it not answered, or has it said no? */
final class Failures {

    private static final String NAME = Elasticsearch.NAME;

    /** Too busy, too slow, not there (yet): the same request may work in a moment. */
    private static final Set<Integer> LATER = Set.of(408, 429, 500, 502, 503, 504);

    private Failures() {}

    /**
     * The exception to throw instead.
     *
     * @param what was being done, such as {@code searching articles}
     * @param cause kept; bugs of ours come back as they are
     */
    static RuntimeException translate(String what, Exception cause) {
        return switch (cause) {
            case DependencyRefusedException ours -> ours;
            case DependencyUnavailableException ours -> ours;
            case ElasticsearchException said -> answered(what, said.status(), reason(said), said);
            case ResponseException said ->
                    answered(
                            what,
                            said.getResponse().getStatusCode(),
                            String.valueOf(said.getMessage()),
                            said);
            case TransportException said when said.statusCode() >= 400 ->
                    answered(what, said.statusCode(), String.valueOf(said.getMessage()), said);
            case TransportException said when said.response() != null ->
                    new DependencyRefusedException(
                            NAME, "Cannot read the answer while " + what + ": " + said, said);
            case SSLException distrust -> distrusted(what, distrust);
            case IOException silence -> silent(what, silence);
            case RuntimeException bug -> bug;
            default -> new IllegalStateException(cause);
        };
    }

    /** For an answer that says why not. */
    static RuntimeException answered(
            String what, int status, String reason, @Nullable Exception cause) {
        if (status == 401 || (status == 403 && reason.contains("security_exception"))) {
            return new DependencyRefusedException(
                    NAME,
                    "Not allowed while "
                            + what
                            + " ("
                            + status
                            + "). Check mabat.elasticsearch.username and password, or api-key, and"
                            + " the rights that go with them. It said: "
                            + reason,
                    cause);
        }
        if (isNotNow(status, reason)) {
            return new DependencyUnavailableException(
                    NAME, "Not now while " + what + " (" + status + "): " + reason, cause);
        }
        return new DependencyRefusedException(
                NAME, "Refused while " + what + " (" + status + "): " + reason, cause);
    }

    /** Writes stop while an index is copied or a disk is full, and go on afterwards. */
    static boolean isNotNow(int status, String reason) {
        return LATER.contains(status) || reason.contains("cluster_block_exception");
    }

    private static String reason(ElasticsearchException said) {
        var error = said.error();
        var text = new StringBuilder(error.type()).append(": ").append(error.reason());
        for (var root : error.rootCause()) {
            text.append("; ").append(root.type()).append(": ").append(root.reason());
        }
        return text.toString();
    }

    private static RuntimeException distrusted(String what, SSLException cause) {
        return new DependencyRefusedException(
                NAME,
                "No trust while "
                        + what
                        + ": "
                        + cause.getMessage()
                        + ". Name the cluster's authority in mabat.elasticsearch.ca-certificate,"
                        + " and check the host name in mabat.elasticsearch.uris.",
                cause);
    }

    private static RuntimeException silent(String what, IOException cause) {
        return new DependencyUnavailableException(
                NAME, "No answer while " + what + ": " + cause, cause);
    }
}
