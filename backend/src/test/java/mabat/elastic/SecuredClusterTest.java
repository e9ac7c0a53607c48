package mabat.elastic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mabat.failure.DependencyRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster with TLS and passwords, played by a server with a certificate made for this test. */
class SecuredClusterTest {

    private static final String PASSWORD = "changeit";
    private static final String AUTHORITY = "authority.pem";
    private static final BlockingQueue<String> AUTHORIZATIONS = new LinkedBlockingQueue<>();

    @TempDir static Path folder;
    private static @Nullable HttpsServer server;

    @BeforeAll
    static void start() throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "node",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-ext",
                "BC=ca:true",
                "-validity",
                "2");
        keytool("-exportcert", "-alias", "node", "-rfc", "-file", AUTHORITY);
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context()));
        server.createContext(
                "/",
                exchange -> {
                    AUTHORIZATIONS.add(
                            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
                    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    var body =
                            "{\"count\": 7, \"_shards\": {\"total\": 1, \"successful\": 1, \"failed\": 0}}";
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
        SecuredClusterTest.server = server;
    }

    @AfterAll
    static void stop() {
        requireNonNull(server).stop(0);
    }

    @Test
    void a_named_authority_is_trusted_and_the_password_sent() throws Exception {
        assertThat(count(properties("elastic", "סוד", null, authority()))).isEqualTo(7);

        assertThat(AUTHORIZATIONS.take())
                .isEqualTo(Credentials.of("elastic", "סוד").authorization());
    }

    @Test
    void an_api_key_is_sent_instead() throws Exception {
        count(properties(null, null, "a2V5", authority()));

        assertThat(AUTHORIZATIONS.take()).isEqualTo("ApiKey a2V5");
    }

    @Test
    void an_unknown_authority_is_refused_with_the_key_to_set() {
        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> count(properties(null, null, null, null)))
                .withMessageContaining("mabat.elasticsearch.ca-certificate");
    }

    @Test
    void a_certificate_file_that_is_none_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("no.pem"), "no certificate");

        assertThatExceptionOfType(DependencyRefusedException.class)
                .isThrownBy(() -> count(properties(null, null, null, file)))
                .withMessageContaining(file.toString());
    }

    private static long count(ElasticsearchProperties properties) {
        try (var elasticsearch = Elasticsearch.connect(properties.uris(), properties)) {
            return elasticsearch.ask("counting", client -> client.count()).count();
        }
    }

    private static ElasticsearchProperties properties(
            @Nullable String user,
            @Nullable String password,
            @Nullable String key,
            @Nullable Path authority) {
        var uri = URI.create("https://127.0.0.1:" + requireNonNull(server).getAddress().getPort());
        return new ElasticsearchProperties(List.of(uri), user, password, key, authority, "mabat");
    }

    private static Path authority() {
        return folder.resolve(AUTHORITY);
    }

    private static SSLContext context() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(folder.resolve("store.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws Exception {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(arguments));
        line.addAll(List.of("-keystore", "store.p12", "-storetype", "PKCS12"));
        line.addAll(List.of("-storepass", PASSWORD));
        var process = new ProcessBuilder(line).directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
