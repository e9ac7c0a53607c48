package mabat.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers elsewhere, and only elsewhere. The connection goes to the very addresses that were
 * checked, so a name that answers differently the second time gains nothing.
 */
public final class GuardedClient implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> KEEP_BODY = Set.of(307, 308);
    private static final int CHUNK = 8_192;

    private final OutgoingProperties properties;
    private final LongSupplier nanos;
    private final CloseableHttpClient client;

    public GuardedClient(OutgoingProperties properties) {
        this(properties, SystemDefaultDnsResolver.INSTANCE, System::nanoTime);
    }

    /**
     * @param names where names are looked up
     * @param nanos running time
     */
    GuardedClient(OutgoingProperties properties, DnsResolver names, LongSupplier nanos) {
        this.properties = properties;
        this.nanos = nanos;
        Timeout answer = Timeout.of(properties.timeout());
        this.client =
                HttpClients.custom()
                        .setConnectionManager(
                                PoolingHttpClientConnectionManagerBuilder.create()
                                        .setDnsResolver(new Guard(names))
                                        .setDefaultConnectionConfig(
                                                ConnectionConfig.custom()
                                                        .setConnectTimeout(
                                                                Timeout.of(
                                                                        properties
                                                                                .connectTimeout()))
                                                        .setSocketTimeout(answer)
                                                        .build())
                                        .build())
                        .setDefaultRequestConfig(
                                RequestConfig.custom().setResponseTimeout(answer).build())
                        .disableRedirectHandling()
                        .disableAutomaticRetries()
                        .disableCookieManagement()
                        .setUserAgent("Mabat")
                        .build();
    }

    /** A host that we may not ask. */
    private static final class ForbiddenHostException extends UnknownHostException {
        ForbiddenHostException(String message) {
            super(message);
        }
    }

    /** Looks names up and lets only public addresses through. */
    private final class Guard implements DnsResolver {
        private final DnsResolver names;

        Guard(DnsResolver names) {
            this.names = names;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = names.resolve(host);
            if (isAllowed(host)) {
                return all;
            }
            // one that is not public makes all of them suspicious
            if (Arrays.stream(all).allMatch(PublicAddress::isPublic)) {
                return all;
            }
            throw new ForbiddenHostException(
                    host
                            + " is inside the own network; mabat.outgoing.allowed-private-hosts can"
                            + " allow it");
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private boolean isAllowed(String host) {
        return properties.allowedPrivateHosts().stream().anyMatch(host::equalsIgnoreCase);
    }

    /** Whether an address could be asked at all: why not, or empty. Looks up no name. */
    public static Optional<String> problem(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Optional.of("The address must start with http:// or https://.");
            }
            if (uri.getHost() == null) {
                return Optional.of("The address names no host.");
            }
            return uri.getUserInfo() == null
                    ? Optional.empty()
                    : Optional.of("The address must not hold a password.");
        } catch (URISyntaxException e) {
            return Optional.of("That is not an address.");
        }
    }

    public OutgoingAnswer send(OutgoingRequest request) {
        long end = nanos.getAsLong() + properties.timeout().toNanos();
        String address = request.address();
        String body = request.body();
        for (int hop = 0; hop <= properties.mostRedirects(); hop++) {
            Optional<String> problem = problem(address);
            if (problem.isPresent()) {
                return new OutgoingAnswer.Forbidden(problem.get());
            }
            String here = address;
            String sent = body;
            Step step;
            try {
                step =
                        client.execute(
                                message(request, here, sent), answer -> read(answer, here, end));
            } catch (ForbiddenHostException e) {
                return new OutgoingAnswer.Forbidden(String.valueOf(e.getMessage()));
            } catch (IOException e) {
                return new OutgoingAnswer.Failed("No answer from " + here + ": " + e.getMessage());
            }
            if (step.next == null) {
                return step.answer;
            }
            if (!body.isEmpty() && !KEEP_BODY.contains(step.status)) {
                return step.answer; // a receiver that moved must say so with 307 or 308
            }
            address = step.next;
        }
        return new OutgoingAnswer.Failed("Too many redirects from " + request.address());
    }

    private static HttpUriRequestBase message(
            OutgoingRequest request, String address, String body) {
        HttpUriRequestBase message =
                new HttpUriRequestBase(body.isEmpty() ? "GET" : "POST", URI.create(address));
        request.headers().forEach(message::setHeader);
        if (!body.isEmpty()) {
            message.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        }
        return message;
    }

    private record Step(OutgoingAnswer answer, int status, @Nullable String next) {}

    private Step read(ClassicHttpResponse answer, String address, long end) throws IOException {
        int status = answer.getCode();
        var location = answer.getFirstHeader("Location");
        String next =
                REDIRECTS.contains(status) && location != null
                        ? absolute(address, location.getValue())
                        : null;
        HttpEntity entity = answer.getEntity();
        if (entity == null || next != null) {
            return new Step(new OutgoingAnswer.Received(status, address, ""), status, next);
        }
        try (InputStream in = entity.getContent()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                all.write(chunk, 0, n);
                if (all.size() > properties.mostBytes().toBytes()) {
                    return failed("The answer is larger than " + properties.mostBytes(), status);
                }
                if (nanos.getAsLong() > end) {
                    return failed("The answer took longer than " + properties.timeout(), status);
                }
            }
            String text = all.toString(StandardCharsets.UTF_8);
            return new Step(new OutgoingAnswer.Received(status, address, text), status, null);
        }
    }

    private static Step failed(String reason, int status) {
        return new Step(new OutgoingAnswer.Failed(reason), status, null);
    }

    private static String absolute(String address, String location) {
        try {
            return URI.create(address).resolve(location).toString();
        } catch (IllegalArgumentException e) {
            return location;
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            System.getLogger(GuardedClient.class.getName())
                    .log(System.Logger.Level.DEBUG, "Closing outgoing connections", e);
        }
    }
}
