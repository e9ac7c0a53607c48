package mabat.benchmark.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The judged texts of one folder.
 *
 * @param passages passage id to text, in file order; the title stands in front of the text
 * @param questions each with the one passage that answers it
 * @param words words of a treebank in order, several rows for a word of several segments
 */
record JudgedTexts(Map<String, String> passages, List<Question> questions, List<Word> words) {

    /** A question and the id of its passage. */
    record Question(String text, String passage) {}

    /** A written word in its sentence with the lemma that an annotator gave. */
    record Word(String surface, String lemma, String sentence) {}

    static JudgedTexts in(Path folder) {
        Map<String, String> passages = new LinkedHashMap<>();
        for (JsonNode row : json(folder.resolve("hebrew-passages.jsonl"))) {
            passages.put(
                    row.path("id").asString(),
                    row.path("title").asString() + "\n" + row.path("text").asString());
        }
        List<Question> questions = new ArrayList<>();
        for (JsonNode row : json(folder.resolve("hebrew-questions.jsonl"))) {
            questions.add(
                    new Question(row.path("query").asString(), row.path("passage").asString()));
        }
        List<Word> words =
                lines(folder.resolve("hebrew-lemmas.tsv")).stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .map(row -> new Word(row[0], row[1], row[3]))
                        .toList();
        return new JudgedTexts(passages, questions, words);
    }

    private static List<JsonNode> json(Path file) {
        JsonMapper mapper = new JsonMapper();
        return lines(file).stream().filter(l -> !l.isBlank()).map(mapper::readTree).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
