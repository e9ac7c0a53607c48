package mabat.outgoing;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Requests to servers elsewhere.
 *
 * @param allowedPrivateHosts names or addresses inside the own network that may be asked all the
 *     same; compared as written in the address
 * @param connectTimeout how long connecting may take
 * @param timeout how long everything may take
 * @param mostBytes what is read of an answer
 * @param mostRedirects how many are followed
 */
@ConfigurationProperties("mabat.outgoing")
public record OutgoingProperties(
        @DefaultValue List<String> allowedPrivateHosts,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("5MB") DataSize mostBytes,
        @DefaultValue("5") int mostRedirects) {
    public OutgoingProperties {
        allowedPrivateHosts = List.copyOf(allowedPrivateHosts);
    }

    /** The defaults. */
    public static OutgoingProperties usual() {
        return allowing(List.of());
    }

    /** The defaults, with hosts inside the own network that may be asked. */
    public static OutgoingProperties allowing(List<String> hosts) {
        return new OutgoingProperties(
                hosts, Duration.ofSeconds(5), Duration.ofSeconds(20), DataSize.ofMegabytes(5), 5);
    }
}
