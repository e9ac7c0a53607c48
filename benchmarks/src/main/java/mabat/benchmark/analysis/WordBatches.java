package mabat.benchmark.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Cuts texts into batches of the same number of words. */
final class WordBatches {

    /** Words between spaces in one batch. */
    static final int SIZE = 5_000;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private WordBatches() {}

    /**
     * Texts of one language in a folder: {@code hebrew-passages.jsonl} and {@code
     * headlines-he.tsv}, or {@code short-news-en.jsonl}.
     */
    static List<List<String>> in(Path folder, String language) throws IOException {
        if (language.equals("english")) {
            JsonMapper mapper = new JsonMapper();
            try (Stream<String> lines = Files.lines(folder.resolve("short-news-en.jsonl"))) {
                return of(
                        lines.map(mapper::readTree)
                                .map(row ->
                                        row.path("title").asString()
                                                + "\n"
                                                + row.path("text").asString())
                                .toList());
            }
        }
        List<String> texts = new ArrayList<>(JudgedTexts.in(folder).passages().values());
        try (Stream<String> lines = Files.lines(folder.resolve("headlines-he.tsv"))) {
            lines.forEach(line -> texts.add(line.substring(line.lastIndexOf('\t') + 1)));
        }
        return of(texts);
    }

    /** The demo corpus; small, so that every word soon counts as frequent. */
    static List<List<String>> demo(String language) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<String> texts = new ArrayList<>();
        for (int year = 2021; year <= 2026; year++) {
            String name = "/mabat/demo/" + year + ".jsonl";
            try (InputStream in =
                    Objects.requireNonNull(WordBatches.class.getResourceAsStream(name), name)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(mapper::readTree)
                        .filter(row -> language.startsWith(row.path("language").asString()))
                        .forEach(row -> texts.add(row.path("text").asString()));
            }
        }
        return of(texts);
    }

    /** Whole batches only; a text may be cut in two. */
    private static List<List<String>> of(List<String> texts) {
        List<List<String>> batches = new ArrayList<>();
        List<String> batch = new ArrayList<>();
        int missing = SIZE;
        for (String text : texts) {
            int from = 0;
            int end = 0;
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                end = words.end();
                if (--missing == 0) {
                    batch.add(text.substring(from, end));
                    batches.add(List.copyOf(batch));
                    batch.clear();
                    from = end;
                    missing = SIZE;
                }
            }
            batch.add(text.substring(from, end));
        }
        if (batches.isEmpty()) {
            throw new IllegalArgumentException("fewer than " + SIZE + " words");
        }
        return batches;
    }
}
