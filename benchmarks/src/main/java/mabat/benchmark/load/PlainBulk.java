package mabat.benchmark.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleDocument;
import mabat.elastic.ArticleFields;
import mabat.enrich.RepeatedLines;
import mabat.ingest.ArticleWriter.Enriched;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finished documents sent to {@code _bulk} by a bare HTTP client: the yardstick of ingestion. */
final class PlainBulk {
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String operation;

    /** Articles that are there already are refused. */
    PlainBulk(URI node, String index) {
        this(node, index, "create");
    }

    /** Articles that are there already are written again. */
    static PlainBulk replacing(URI node, String index) {
        return new PlainBulk(node, index, "index");
    }

    private PlainBulk(URI node, String index, String operation) {
        this.operation = operation;
        address = node.resolve("/" + index + "/_bulk?filter_path=errors");
    }

    /** The body of one request. */
    byte[] body(List<Enriched> articles, String now) {
        StringBuilder lines = new StringBuilder();
        for (Enriched enriched : articles) {
            Map<String, Object> document =
                    ArticleDocument.write(enriched.article(), enriched.findings());
            document.put(ArticleFields.LINES, RepeatedLines.keys(enriched.article()));
            document.put(ArticleFields.INDEXED, now);
            document.put(ArticleFields.FIRST_SEEN, now);
            lines.append(
                            json.writeValueAsString(
                                    Map.of(
                                            operation,
                                            Map.of("_id", enriched.article().id().value()))))
                    .append('\n')
                    .append(json.writeValueAsString(document))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns when Elasticsearch has answered. */
    void send(byte[] body) throws IOException, InterruptedException {
        HttpResponse<InputStream> response =
                http.send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-ndjson")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
            JsonNode answer = json.readTree(in);
            if (response.statusCode() != 200 || answer.path("errors").asBoolean(true)) {
                throw new IOException("bulk failed: " + response.statusCode() + " " + answer);
            }
        }
    }
}
