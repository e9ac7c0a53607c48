package mabat.ui.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may bring.
 *
 * @param line the longest line; a longer one is skipped with a reason
 * @param request the largest body
 * @param items the most articles in one body
 */
@ConfigurationProperties("mabat.api.ingest")
record IngestProperties(
        @DefaultValue("5MB") DataSize line,
        @DefaultValue("64MB") DataSize request,
        @DefaultValue("10000") int items) {

    IngestProperties {
        if (line.toBytes() < 1024 || line.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "mabat.api.ingest.line is " + line + "; expected 1KB to 2GB");
        }
        if (request.compareTo(line) < 0) {
            throw new IllegalArgumentException(
                    "mabat.api.ingest.request is smaller than mabat.api.ingest.line");
        }
        if (items < 1) {
            throw new IllegalArgumentException("mabat.api.ingest.items must be 1 or more");
        }
    }
}
