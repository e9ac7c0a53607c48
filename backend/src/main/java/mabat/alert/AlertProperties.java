package mabat.alert;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Checking saved searches.
 *
 * @param enabled whether this application checks and sends; others on the same cluster may
 * @param every how long after one round the next one starts
 * @param keep how long announcements are remembered, in whole days
 * @param publicUrl where readers reach the application; absent when it is where the server listens
 */
@ConfigurationProperties("mabat.alerts")
public record AlertProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("5s") Duration every,
        @DefaultValue("90d") Period keep,
        @Nullable URI publicUrl) {
    public AlertProperties {
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("mabat.alerts.every must be more than nothing");
        }
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("mabat.alerts.keep must be at least a day");
        }
    }
}
