package mabat.analysis.hebrew;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
 * Same input, same bytes. {@code ./mabat lexicon} runs it.
 */
public final class LexiconBuilder {

    private LexiconBuilder() {}

    /**
     * Reads all sources and makes the lexicon.
     *
     * @param hspell the folder with {@code hebrew.wgz} and its companions
     * @param tables the folder with {@code additions.tsv} and the other tables
     * @throws LexiconSourceException when one of them is not what it must be
     */
    public static BuiltLexicon build(Path hspell, Path tables) throws IOException {
        HspellFiles files = HspellFiles.read(hspell, tables.resolve("hspell.sha256"));
        List<LexiconEntry> entries = new ArrayList<>();
        entries.addAll(HspellWords.read(files, tables.resolve("hspell-codes.tsv")));
        Additions additions =
                Additions.read(tables.resolve("additions.tsv"))
                        .and(AcronymTable.additions(tables.resolve("acronyms.tsv")));
        entries.addAll(additions.entries());
        entries = SameWords.unite(entries, tables.resolve("same.tsv"));
        entries = SpareSpellings.with(entries);
        entries = SettledForms.settle(entries, tables.resolve("settled.tsv"));
        List<PriorEstimator.Attested> words = new ArrayList<>();
        words.addAll(attested(tables.resolve("attested.txt")));
        words.addAll(additions.attested());
        words.addAll(WordCounts.read(tables.resolve("frequent.tsv")));
        return build(entries, words);
    }

    /** One word a line, each counts once. */
    private static List<PriorEstimator.Attested> attested(Path file) throws IOException {
        return TableRow.read(file, 1).stream()
                .map(row -> LexiconEntry.of(row.cell(0), row.cell(0), FormKind.OTHER).form())
                .map(word -> new PriorEstimator.Attested(word, 1))
                .toList();
    }

    static BuiltLexicon build(List<LexiconEntry> entries, List<PriorEstimator.Attested> words)
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
        Map<List<Integer>, Integer> places = new HashMap<>();
        TreeMap<String, Integer> placeOf = new TreeMap<>(LexiconBuilder::byLabel);
        List<Integer> flat = new ArrayList<>();
        readings.forEach((form, set) -> {
            List<Integer> open = withoutExcluded(set);
            placeOf.put(
                    form,
                    places.computeIfAbsent(
                            open,
                            s -> {
                                int place = flat.size();
                                flat.addAll(s.subList(0, s.size() - 1));
                                flat.add(LexiconData.last(s.getLast()));
                                return place;
                            }));
        });

        byte[] evenPriors = new byte[lemmas.size()];
        Arrays.fill(evenPriors, (byte) 100);
        LexiconData even =
                new LexiconData(
                        lemmaText.toString().toCharArray(),
                        ints(lemmaStart),
                        evenPriors,
                        ints(flat),
                        evenShapes());
        FST<Long> forms = compile(placeOf);
        Lexicon unweighted = new Lexicon("", even, Forms.of(forms));
        LexiconData weighted = PriorEstimator.estimate(unweighted, even, words);
        var file = new ByteArrayOutputStream();
        LexiconFile.write(weighted, forms, file);
        return new BuiltLexicon(file.toByteArray(), readings.size(), lemmas.size());
    }

    /** A settled reading leaves room for an infinitive only: לבקר is also ל and בקר. */
    private static List<Integer> withoutExcluded(TreeSet<Integer> set) {
        boolean settled = set.stream().anyMatch(LexiconData::isSettled);
        return set.stream()
                .filter(reading ->
                        !settled
                                || LexiconData.isSettled(reading)
                                || LexiconData.kindOf(reading) == FormKind.INFINITIVE)
                .toList();
    }

    private static int[] evenShapes() {
        int[] shapes = new int[FormKind.count() * Particles.SHAPES];
        for (int i = 0; i < shapes.length; i++) {
            if (!FormKind.at(i / Particles.SHAPES).allows(i % Particles.SHAPES)) {
                shapes[i] = LexiconData.FORBIDDEN;
            }
        }
        return shapes;
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
                bytes.append((byte) Forms.label(form.getKey().charAt(i)));
            }
            compiler.add(Util.toIntsRef(bytes.get(), ints), (long) form.getValue());
        }
        return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    private static int byLabel(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            int difference = Forms.label(one.charAt(i)) - Forms.label(other.charAt(i));
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
