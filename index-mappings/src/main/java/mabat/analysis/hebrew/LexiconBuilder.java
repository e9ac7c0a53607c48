package mabat.analysis.hebrew;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Builds the lexicon file from the Hspell word list, our additions and a list of attested words.
 * Same input, same bytes. How to run it stands in the module's README.
 */
public final class LexiconBuilder {

    private LexiconBuilder() {}

    /**
     * Arguments: the folder of Hspell's data, a file of attested words (one a line), the folder
     * with {@code hspell-codes.tsv}, {@code additions.tsv} and {@code frequent.tsv}, the file to
     * write.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("needs HSPELL ATTESTED TABLES OUTPUT");
        }
        Path tables = Path.of(arguments[2]);
        List<LexiconEntry> entries = new ArrayList<>();
        entries.addAll(HspellWords.read(Path.of(arguments[0]), tables.resolve("hspell-codes.tsv")));
        Additions additions = Additions.read(tables.resolve("additions.tsv"));
        entries.addAll(additions.entries());
        entries = SameWords.unite(entries, tables.resolve("same.tsv"));
        entries = SpareSpellings.with(entries);
        entries = SettledForms.settle(entries, tables.resolve("settled.tsv"));
        List<PriorEstimator.Attested> words = new ArrayList<>();
        words.addAll(attested(Path.of(arguments[1]), 1));
        words.addAll(additions.attested());
        words.addAll(WordCounts.read(tables.resolve("frequent.tsv")));
        write(entries, words, Path.of(arguments[3]));
    }

    private static List<PriorEstimator.Attested> attested(Path file, double weight)
            throws IOException {
        List<PriorEstimator.Attested> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            LexiconEntry entry = LexiconEntry.of(line, line, FormKind.OTHER);
            boolean plain = entry.form().length() == line.length();
            if (plain && line.length() > 1 && line.length() < 40) {
                words.add(new PriorEstimator.Attested(entry.form(), weight));
            }
        }
        return words;
    }

    static void write(List<LexiconEntry> entries, List<PriorEstimator.Attested> words, Path output)
            throws IOException {
        Map<String, Integer> lemmas = new HashMap<>();
        StringBuilder lemmaText = new StringBuilder();
        List<Integer> lemmaStart = new ArrayList<>();
        TreeSet<String> sorted = new TreeSet<>();
        entries.forEach(entry -> sorted.add(key(entry)));
        for (String lemma : sorted) {
            lemmas.put(lemma, lemmas.size());
            lemmaStart.add(lemmaText.length());
            lemmaText.append(lemma, 0, lemma.indexOf(' '));
        }
        lemmaStart.add(lemmaText.length());

        TreeMap<String, TreeSet<Integer>> readings = new TreeMap<>();
        for (LexiconEntry entry : entries) {
            int lemma = requireNonNull(lemmas.get(key(entry)));
            int reading = LexiconData.reading(lemma, entry.kind());
            readings.computeIfAbsent(entry.form(), f -> new TreeSet<>())
                    .add(entry.settled() ? LexiconData.settled(reading) : reading);
        }
        Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
        TreeMap<String, Integer> setOf = new TreeMap<>(LexiconBuilder::byLabel);
        readings.forEach((form, set) -> {
            Integer id = sets.computeIfAbsent(List.copyOf(set), s -> sets.size());
            setOf.put(form, id);
        });
        List<Integer> flat = new ArrayList<>();
        List<Integer> setStart = new ArrayList<>();
        for (List<Integer> set : sets.keySet()) {
            setStart.add(flat.size());
            flat.addAll(set);
        }
        setStart.add(flat.size());

        byte[] evenPriors = new byte[lemmas.size()];
        Arrays.fill(evenPriors, (byte) 100);
        float[] evenShapes = new float[FormKind.count() * Particles.SHAPES];
        LexiconData even =
                new LexiconData(
                        "1",
                        lemmaText.toString(),
                        ints(lemmaStart),
                        evenPriors,
                        ints(setStart),
                        ints(flat),
                        evenShapes);
        FST<Long> forms = compile(setOf);
        Lexicon unweighted = new Lexicon(even, forms);
        LexiconData weighted = PriorEstimator.estimate(unweighted, even, words);
        try (OutputStream out = Files.newOutputStream(output)) {
            LexiconFile.write(weighted, forms, out);
        }
    }

    /** A noun and a verb that are written alike are two lemmas with one term. */
    private static String key(LexiconEntry entry) {
        return entry.lemma() + " " + entry.kind().group();
    }

    private static FST<Long> compile(TreeMap<String, Integer> setOf) throws IOException {
        FSTCompiler<Long> compiler =
                new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton())
                        .build();
        IntsRefBuilder ints = new IntsRefBuilder();
        BytesRefBuilder bytes = new BytesRefBuilder();
        for (Map.Entry<String, Integer> form : setOf.entrySet()) {
            bytes.clear();
            for (int i = 0; i < form.getKey().length(); i++) {
                bytes.append((byte) Lookup.label(form.getKey().charAt(i)));
            }
            compiler.add(Util.toIntsRef(bytes.get(), ints), (long) form.getValue());
        }
        return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    private static int byLabel(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            int difference = Lookup.label(one.charAt(i)) - Lookup.label(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
