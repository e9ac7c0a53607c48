package mabat.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What analysts type, and which articles of the demo corpus they want to see: {@code judged.tsv},
 * written by reading all of them.
 */
public final class JudgedQueries {
    private JudgedQueries() {}

    /**
     * One query.
     *
     * @param language of its words
     * @param grades by article id: 3 exactly what is wanted, 2 clearly relevant, 1 in passing;
     *     articles not listed are not wanted
     */
    public record Judged(String query, String language, Map<String, Integer> grades) {

        /**
         * Normalised discounted cumulative gain of the first ten, 0 to 1: Järvelin and Kekäläinen
         * 2002, with gains 2^grade − 1.
         */
        public double ndcg(List<String> found) {
            double ideal =
                    gain(
                            grades.values().stream()
                                    .sorted(Comparator.reverseOrder())
                                    .limit(10)
                                    .toList());
            List<Integer> got =
                    found.stream().limit(10).map(id -> grades.getOrDefault(id, 0)).toList();
            return gain(got) / ideal;
        }

        private static double gain(List<Integer> ranked) {
            double gain = 0;
            for (int i = 0; i < ranked.size(); i++) {
                gain += (Math.pow(2, ranked.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
            }
            return gain;
        }
    }

    /** In the order of the table. */
    public static List<Judged> all() {
        Map<String, Judged> queries = new LinkedHashMap<>();
        read().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells ->
                        queries.computeIfAbsent(
                                        cells[0],
                                        query -> new Judged(query, cells[1], new HashMap<>()))
                                .grades()
                                .put(cells[2], Integer.parseInt(cells[3])));
        return List.copyOf(queries.values());
    }

    private static String read() {
        try (InputStream in = JudgedQueries.class.getResourceAsStream("judged.tsv")) {
            if (in == null) {
                throw new IllegalStateException("judged.tsv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
