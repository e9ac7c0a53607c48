package mabat.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.article.Findings;
import mabat.article.IncomingArticle;
import mabat.enrich.Enrichment.Preparation;
import mabat.ingest.DemoCorpus;
import mabat.ingest.IngestItem;
import mabat.knowledge.Knowledge;

/** What is found in the demo corpus, and tables that say what a reader finds there. */
final class LabelledDemo {
    private static final Enrichment ENRICHMENT =
            new StandardEnrichment(
                    Knowledge.standard(),
                    Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    private LabelledDemo() {}

    /** By the id of the telling: that of its event, a hyphen and the language. */
    static Map<String, Findings> findings() {
        Map<String, Findings> findings = new LinkedHashMap<>();
        for (IngestItem item : DemoCorpus.items()) {
            IncomingArticle incoming = ((IngestItem.Readable) item).article();
            var ready = (Preparation.Ready) ENRICHMENT.prepare(incoming);
            findings.put(Objects.requireNonNull(incoming.id()), ENRICHMENT.find(ready.article()));
        }
        return findings;
    }

    /** Those of the tables that a telling mentions. */
    static Set<String> listed(Findings telling, EntityKind kind) {
        return telling.mentioned(kind).stream()
                .filter(id -> !id.startsWith(EntityRef.UNVERIFIED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The cells of each row of a table, without its head and its comments. */
    static List<String[]> rows(String resource) {
        try (InputStream in =
                Objects.requireNonNull(LabelledDemo.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line ->
                            !line.isBlank() && !line.startsWith("#") && !line.startsWith("stem\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of {@code IL|US}. */
    static Set<String> ids(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\|", -1));
    }
}
