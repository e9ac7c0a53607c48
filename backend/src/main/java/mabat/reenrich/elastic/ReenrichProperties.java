package mabat.reenrich.elastic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code mabat.reenrich}: how hard re-enrichment may work.
 *
 * @param articlesPerSecond 1 to 100,000; searches share the machine with it
 */
@ConfigurationProperties(prefix = "mabat.reenrich", ignoreUnknownFields = false)
record ReenrichProperties(@DefaultValue("300") int articlesPerSecond) {
    private static final int MOST = 100_000;

    ReenrichProperties {
        if (articlesPerSecond < 1 || articlesPerSecond > MOST) {
            throw new IllegalArgumentException(
                    "mabat.reenrich.articles-per-second must be 1 to "
                            + MOST
                            + ", not "
                            + articlesPerSecond);
        }
    }
}
