package mabat.elastic;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which Elasticsearch to use.
 *
 * @param uris nodes of a cluster, {@code http} or {@code https}; none means that we start a local
 *     node
 * @param username together with {@code password}; not together with {@code apiKey}
 * @param password of that user
 * @param apiKey the encoded form that Elasticsearch hands out
 * @param caCertificate PEM file of the authority that signed the cluster's certificate; absent, the
 *     ones Java trusts
 * @param indexPrefix first part of the names of all our indices and aliases; several installations
 *     can share a cluster
 */
@ConfigurationProperties("mabat.elasticsearch")
public record ElasticsearchProperties(
        @DefaultValue List<URI> uris,
        @Nullable String username,
        @Nullable String password,
        @Nullable String apiKey,
        @Nullable Path caCertificate,
        @DefaultValue("mabat") String indexPrefix) {

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    public ElasticsearchProperties {
        uris = List.copyOf(uris);
        for (var uri : uris) {
            requireUsable(uri);
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "mabat.elasticsearch.username and mabat.elasticsearch.password belong together:"
                            + " set both or none");
        }
        if (username != null && apiKey != null) {
            throw new IllegalArgumentException(
                    "Set either mabat.elasticsearch.username and password, or"
                            + " mabat.elasticsearch.api-key, not both");
        }
        if (!PREFIX.matcher(indexPrefix).matches()) {
            throw new IllegalArgumentException(
                    "mabat.elasticsearch.index-prefix is '"
                            + indexPrefix
                            + "'; use up to 64 lower-case letters, digits and hyphens, a letter"
                            + " first");
        }
    }

    /** The local node. */
    public static ElasticsearchProperties local() {
        return new ElasticsearchProperties(List.of(), null, null, null, null, "mabat");
    }

    /** A node or cluster without security. */
    public static ElasticsearchProperties at(URI... uris) {
        return new ElasticsearchProperties(List.of(uris), null, null, null, null, "mabat");
    }

    public ElasticsearchProperties withIndexPrefix(String prefix) {
        return new ElasticsearchProperties(uris, username, password, apiKey, caCertificate, prefix);
    }

    public boolean isLocal() {
        return uris.isEmpty();
    }

    public IndexNames indexNames() {
        return new IndexNames(indexPrefix);
    }

    /** What to send to prove who we are. */
    Optional<Credentials> credentials() {
        if (apiKey != null) {
            return Optional.of(Credentials.ofApiKey(apiKey));
        }
        return username == null || password == null
                ? Optional.empty()
                : Optional.of(Credentials.of(username, password));
    }

    /** Without secrets: this ends up in logs. */
    @Override
    public String toString() {
        return "ElasticsearchProperties[uris="
                + uris
                + ", username="
                + username
                + ", caCertificate="
                + caCertificate
                + ", indexPrefix="
                + indexPrefix
                + "]";
    }

    private static void requireUsable(URI uri) {
        var scheme = String.valueOf(uri.getScheme());
        if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException(
                    "mabat.elasticsearch.uris has '"
                            + uri
                            + "', expected something like https://search.example.org:9200");
        }
        if (uri.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "mabat.elasticsearch.uris must not contain a password; use"
                            + " mabat.elasticsearch.username and password");
        }
    }
}
