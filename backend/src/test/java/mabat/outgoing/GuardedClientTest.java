package mabat.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Against a real server on this machine, which is as private as an address can be. */
final class GuardedClientTest {
    private final List<String> asked = new ArrayList<>();
    private final List<String> lookedUp = new ArrayList<>();
    private HttpServer server = open();

    private static HttpServer open() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + path + " " + body);
        switch (path) {
            case "/large" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(new byte[200_000]);
            }
            case "/inside" -> {
                exchange.getResponseHeaders().add("Location", at("127.0.0.2", "/secret"));
                exchange.sendResponseHeaders(307, -1);
            }
            case "/moved" -> {
                exchange.getResponseHeaders().add("Location", "/here");
                exchange.sendResponseHeaders(308, -1);
            }
            case "/round" -> {
                exchange.getResponseHeaders().add("Location", "/round");
                exchange.sendResponseHeaders(302, -1);
            }
            default -> {
                byte[] text = "שלום".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        }
        exchange.close();
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private GuardedClient client(DnsResolver names) {
        OutgoingProperties properties =
                new OutgoingProperties(
                        List.of("receiver.example"),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        DataSize.ofKilobytes(100),
                        3);
        return new GuardedClient(properties, names, System::nanoTime);
    }

    private GuardedClient client() {
        return client(new Names("127.0.0.1"));
    }

    /** Every name leads to these addresses, one after the other; the last for ever. */
    private final class Names implements DnsResolver {
        private final List<String> addresses;

        Names(String... addresses) {
            this.addresses = new ArrayList<>(List.of(addresses));
        }

        @Override
        public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
            lookedUp.add(host);
            String address =
                    host.matches("[0-9.:]+")
                            ? host
                            : addresses.size() > 1 ? addresses.remove(0) : addresses.get(0);
            return InetAddress.getAllByName(address);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Test
    void an_allowed_host_is_asked_and_its_answer_read() {
        OutgoingAnswer answer =
                client().send(
                                new OutgoingRequest(
                                        at("receiver.example", "/x"),
                                        Map.of("Mabat-Delivery", "1"),
                                        "{}"));

        assertThat(answer)
                .isEqualTo(new OutgoingAnswer.Received(200, at("receiver.example", "/x"), "שלום"));
        assertThat(asked).containsExactly("POST /x {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "elsewhere.example"})
    void private_addresses_are_refused_however_they_are_written(String host) {
        OutgoingAnswer answer = client().send(OutgoingRequest.get(at(host, "/x")));

        assertThat(answer).isInstanceOf(OutgoingAnswer.Forbidden.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_redirect_into_the_own_network_is_refused() {
        OutgoingAnswer answer =
                client().send(
                                new OutgoingRequest(
                                        at("receiver.example", "/inside"), Map.of(), "{}"));

        assertThat(answer).isInstanceOf(OutgoingAnswer.Forbidden.class);
        assertThat(asked).containsExactly("POST /inside {}");
    }

    @Test
    void a_receiver_that_moved_is_followed_with_the_body() {
        client().send(new OutgoingRequest(at("receiver.example", "/moved"), Map.of(), "{}"));

        assertThat(asked).containsExactly("POST /moved {}", "POST /here {}");
    }

    @Test
    void a_name_that_changes_its_answer_gains_nothing() {
        // checked and connected are one look-up: the second answer is never asked for
        OutgoingAnswer answer =
                client(new Names("127.0.0.1", "93.184.215.14"))
                        .send(OutgoingRequest.get(at("rebinding.example", "/x")));

        assertThat(answer).isInstanceOf(OutgoingAnswer.Forbidden.class);
        assertThat(lookedUp).containsExactly("rebinding.example");
        assertThat(asked).isEmpty();
    }

    @Test
    void size_and_number_of_redirects_are_limited() {
        assertThat(client().send(OutgoingRequest.get(at("receiver.example", "/large"))))
                .isInstanceOfSatisfying(
                        OutgoingAnswer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("larger"));
        assertThat(client().send(OutgoingRequest.get(at("receiver.example", "/round"))))
                .isInstanceOfSatisfying(
                        OutgoingAnswer.Failed.class,
                        failed -> assertThat(failed.reason()).contains("redirects"));
    }

    @Test
    void a_server_that_is_not_there_is_a_failure_that_may_pass() {
        server.stop(0);

        assertThat(client().send(OutgoingRequest.get(at("receiver.example", "/x"))))
                .isInstanceOf(OutgoingAnswer.Failed.class);
        server = open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "file:///etc/passwd",
                "http://user:pw@example.org",
                "http:",
                "no address",
                "javascript:alert(1)"
            })
    void odd_addresses_are_refused_without_asking(String address) {
        assertThat(client().send(OutgoingRequest.get(address)))
                .isInstanceOf(OutgoingAnswer.Forbidden.class);
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "2001::1"
            })
    void special_addresses_are_not_public(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1"})
    void ordinary_addresses_are_public(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
