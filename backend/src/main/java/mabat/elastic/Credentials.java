package mabat.elastic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who we are, as Elasticsearch wants to hear it.
 *
 * @param authorization value of the HTTP header
 */
record Credentials(String authorization) {

    static Credentials of(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Credentials("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    static Credentials ofApiKey(String encoded) {
        return new Credentials("ApiKey " + encoded);
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
