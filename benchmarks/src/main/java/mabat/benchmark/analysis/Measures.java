package mabat.benchmark.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import mabat.analysis.AnalysisReport;
import org.apache.lucene.analysis.Analyzer;

/**
 * One analyzer's numbers.
 *
 * @param questions mean reciprocal rank at ten of the passage for the whole question
 * @param keywords the same without question words
 * @param threeWords the same with three of the keywords
 * @param baseForm the same for a sentence asked for by three dictionary forms of its words
 * @param lemmaFound percent of words that share a term with their lemma
 * @param falsePairs percent of unrelated word pairs that share a term: one word is the other behind
 *     one to three further letters, and annotators gave them no lemma in common
 * @param termsPerWord terms per position in the passages
 */
record Measures(
        double questions,
        double keywords,
        double threeWords,
        double baseForm,
        double lemmaFound,
        double falsePairs,
        double termsPerWord) {

    private static final int LONGEST_PREFIX = 3;

    static Measures of(Analyzer analyzer, JudgedTexts texts) throws IOException {
        double questions = 0;
        double keywords = 0;
        double three = 0;
        try (Retrieval passages = new Retrieval(texts.passages(), analyzer)) {
            for (JudgedTexts.Question asked : texts.questions()) {
                String question = asked.text();
                String passage = asked.passage();
                questions += passages.reciprocalRank(question, passage);
                String kept = String.join(" ", QuestionWords.keywords(question));
                keywords += passages.reciprocalRank(kept, passage);
                three += passages.reciprocalRank(QuestionWords.three(question), passage);
            }
        }
        int count = texts.questions().size();
        return new Measures(
                questions / count,
                keywords / count,
                three / count,
                baseForm(analyzer, texts),
                lemmaFound(analyzer, texts),
                falsePairs(analyzer, texts),
                termsPerWord(analyzer, texts));
    }

    private static double baseForm(Analyzer analyzer, JudgedTexts texts) throws IOException {
        Map<String, List<String>> lemmas = new LinkedHashMap<>();
        for (JudgedTexts.Word word : texts.words()) {
            lemmas.computeIfAbsent(word.sentence(), s -> new ArrayList<>()).add(word.lemma());
        }
        Map<String, String> sentences = new LinkedHashMap<>();
        texts.words().forEach(word -> sentences.put(word.sentence(), word.sentence()));
        double sum = 0;
        int asked = 0;
        try (Retrieval index = new Retrieval(sentences, analyzer)) {
            for (Map.Entry<String, List<String>> sentence : lemmas.entrySet()) {
                List<String> choice = new ArrayList<>(sentence.getValue());
                if (choice.size() < 3) {
                    continue;
                }
                Collections.shuffle(choice, new Random(sentence.getKey().hashCode()));
                String query = String.join(" ", choice.subList(0, 3));
                sum += index.reciprocalRank(query, sentence.getKey());
                asked++;
            }
        }
        return sum / asked;
    }

    private static double lemmaFound(Analyzer analyzer, JudgedTexts texts) {
        long found =
                texts.words().stream()
                        .filter(word ->
                                !Collections.disjoint(
                                        terms(analyzer, word.surface()),
                                        terms(analyzer, word.lemma())))
                        .count();
        return 100.0 * found / texts.words().size();
    }

    private static double falsePairs(Analyzer analyzer, JudgedTexts texts) {
        int shared = 0;
        List<UnrelatedPair> pairs = unrelatedPairs(texts);
        for (UnrelatedPair pair : pairs) {
            if (!Collections.disjoint(
                    terms(analyzer, pair.longer()), terms(analyzer, pair.shorter()))) {
                shared++;
            }
        }
        return 100.0 * shared / pairs.size();
    }

    /** Two written words that only look related. */
    record UnrelatedPair(String longer, String shorter) {}

    static List<UnrelatedPair> unrelatedPairs(JudgedTexts texts) {
        Map<String, Set<String>> lemmas = new HashMap<>();
        for (JudgedTexts.Word word : texts.words()) {
            lemmas.computeIfAbsent(word.surface(), w -> new HashSet<>()).add(word.lemma());
        }
        List<UnrelatedPair> pairs = new ArrayList<>();
        for (String longer : new TreeSet<>(lemmas.keySet())) {
            for (int cut = 1; cut <= LONGEST_PREFIX && cut < longer.length(); cut++) {
                String shorter = longer.substring(cut);
                Set<String> others = lemmas.get(shorter);
                if (others != null
                        && shorter.length() > 1
                        && Collections.disjoint(others, lemmas.getOrDefault(longer, Set.of()))) {
                    pairs.add(new UnrelatedPair(longer, shorter));
                }
            }
        }
        return pairs;
    }

    private static double termsPerWord(Analyzer analyzer, JudgedTexts texts) {
        long words = 0;
        long terms = 0;
        for (String passage : texts.passages().values()) {
            for (AnalysisReport.Token token : AnalysisReport.of(passage, analyzer).tokens()) {
                words++;
                terms += token.terms().size();
            }
        }
        return (double) terms / words;
    }

    static Set<String> terms(Analyzer analyzer, String word) {
        Set<String> terms = new HashSet<>();
        AnalysisReport.of(word, analyzer)
                .tokens()
                .forEach(token -> token.terms().forEach(term -> terms.add(term.text())));
        return terms;
    }
}
