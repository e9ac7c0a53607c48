package mabat.search.elastic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of searching, {@code mabat.search.*}.
 *
 * @param atATime searches one person may have running at a time, at least 1
 */
@ConfigurationProperties("mabat.search")
record SearchProperties(@DefaultValue("8") int atATime) {
    SearchProperties {
        if (atATime < 1) {
            throw new IllegalArgumentException(
                    "mabat.search.at-a-time is " + atATime + "; expected at least 1");
        }
    }
}
