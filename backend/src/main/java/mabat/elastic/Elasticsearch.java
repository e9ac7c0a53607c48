package mabat.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** A connection to Elasticsearch; safe for use by many threads. Adapters ask it questions. */
public final class Elasticsearch implements AutoCloseable {

    /** What failures call it. */
    static final String NAME = "Elasticsearch";

    private static final Timeout CONNECT = Timeout.of(5, TimeUnit.SECONDS);
    private static final Timeout ANSWER = Timeout.of(60, TimeUnit.SECONDS);

    private final Rest5Client wire;
    private final ElasticsearchClient client;

    private Elasticsearch(Rest5Client wire) {
        this.wire = wire;
        this.client =
                new ElasticsearchClient(new Rest5ClientTransport(wire, new Jackson3JsonpMapper()));
    }

    /**
     * Prepares a connection; nothing is sent yet.
     *
     * @param uris at least one; taken from the properties for a cluster, or the local node's
     * @throws DependencyRefusedException if the CA certificate cannot be read
     */
    static Elasticsearch connect(List<URI> uris, ElasticsearchProperties properties) {
        var builder =
                Rest5Client.builder(uris)
                        .setConnectionConfigCallback(connection ->
                                connection.setConnectTimeout(CONNECT).setSocketTimeout(ANSWER))
                        .setRequestConfigCallback(request -> request.setResponseTimeout(ANSWER))
                        // "Not now" goes to whoever asked, at once: they know whether to wait.
                        // And nobody presses answers together that cross no more than a desk.
                        .setHttpClientConfigCallback(
                                http -> http.disableAutomaticRetries().disableContentCompression());
        properties
                .credentials()
                .ifPresent(credentials ->
                        builder.setDefaultHeaders(new Header[] {header(credentials)}));
        var authority = properties.caCertificate();
        if (authority != null) {
            builder.setSSLContext(trusting(authority));
        }
        return new Elasticsearch(builder.build());
    }

    /**
     * Asks something with the typed client.
     *
     * @param what for the message of a failure, such as {@code searching articles}
     * @throws DependencyUnavailableException if there was no answer, or one that says: later
     * @throws DependencyRefusedException if the answer was no
     */
    public <T> T ask(String what, Question<T> question) {
        try {
            return question.askedWith(client);
        } catch (IOException | RuntimeException e) {
            throw Failures.translate(what, e);
        }
    }

    /**
     * Asks several searches of one index in one request.
     *
     * @return what each found, in the order asked. One that failed fails all: an answer that is
     *     missing must not be taken for one that is empty.
     */
    public List<List<Hit<Void>>> askAll(String what, String index, List<SearchRequest> searches) {
        if (searches.isEmpty()) {
            return List.of();
        }
        MsearchResponse<Void> response =
                ask(
                        what,
                        client ->
                                client.msearch(
                                        request -> {
                                            request.index(index);
                                            for (SearchRequest search : searches) {
                                                request.searches(item ->
                                                        item.header(header -> header).body(search));
                                            }
                                            return request;
                                        },
                                        Void.class));
        return response.responses().stream().map(item -> hits(what, item)).toList();
    }

    static List<Hit<Void>> hits(String what, MultiSearchResponseItem<Void> item) {
        if (item.isFailure()) {
            ErrorResponse failure = item.failure();
            throw Failures.answered(
                    what,
                    failure.status(),
                    failure.error().type() + ": " + failure.error().reason(),
                    null);
        }
        return item.result().hits().hits();
    }

    /** For what the typed client would only get in the way of: JSON in, JSON out. */
    public JsonWire json() {
        return new JsonWire(wire);
    }

    /**
     * The client itself, for its helpers such as the bulk ingester; their exceptions are yours to
     * translate.
     */
    public ElasticsearchClient client() {
        return client;
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw Failures.translate("closing the connection", e);
        }
    }

    private static Header header(Credentials credentials) {
        return new BasicHeader("Authorization", credentials.authorization(), true);
    }

    private static SSLContext trusting(Path authority) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(authority.toFile());
        } catch (IOException | RuntimeException e) {
            throw new DependencyRefusedException(
                    NAME,
                    "Cannot use mabat.elasticsearch.ca-certificate "
                            + authority
                            + ": expected a readable PEM file with the certificate of the"
                            + " cluster's authority",
                    e);
        }
    }

    /** One request, or several that belong together. */
    @FunctionalInterface
    public interface Question<T> {

        T askedWith(ElasticsearchClient client) throws IOException;
    }
}
