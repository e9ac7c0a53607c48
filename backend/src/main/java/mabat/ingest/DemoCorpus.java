package mabat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles that Mabat ships so that a first search finds something: real events of 2021 to
 * 2026, each told once in Hebrew and once in English by outlets that exist only here.
 */
public final class DemoCorpus {
    private static final List<String> FILES =
            List.of(
                    "2021.jsonl",
                    "2022.jsonl",
                    "2023.jsonl",
                    "2024.jsonl",
                    "2025.jsonl",
                    "2026.jsonl");

    private DemoCorpus() {}

    /** All articles, oldest file first; every one is readable. */
    public static List<IngestItem> items() {
        List<IngestItem> items = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = DemoCorpus.class.getResourceAsStream("/mabat/demo/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the demo corpus lacks " + file);
                }
                new JsonLines(in, file, ArticleFiles.MOST_BYTES_PER_LINE)
                        .forEachRemaining(items::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the demo corpus", e);
            }
        }
        return items;
    }
}
