package mabat.analysis.hebrew;

import java.util.Arrays;
import java.util.List;

/**
 * Estimates how likely each lemma and each kind of form behind each chain of particles is, from a
 * list of words that occur in real texts.
 *
 * <p>Most words can be read in several ways and nobody told which way is meant, so this is
 * expectation maximisation: weigh the readings of each word by what is believed so far, count,
 * believe the counts, repeat. A lemma that many attested forms can only be read as wins the
 * ambiguous ones too.
 */
final class PriorEstimator {

    private static final int ROUNDS = 12;
    private static final double LEMMA_FLOOR = 0.15;
    private static final double SHAPE_FLOOR = 0.5;

    private PriorEstimator() {}

    /** A word and how much it counts. */
    record Attested(String word, double weight) {}

    /** The same data with priors estimated from these words. */
    static LexiconData estimate(Lexicon unweighted, LexiconData data, List<Attested> words) {
        LexiconData current = data;
        for (int round = 0; round < ROUNDS; round++) {
            current = once(unweighted.with(current), current, words);
        }
        return current;
    }

    private static LexiconData once(Lexicon lexicon, LexiconData data, List<Attested> words) {
        double[] lemmas = new double[data.lemmaPrior().length];
        double[] shapes = new double[data.shapeScore().length];
        Arrays.fill(lemmas, LEMMA_FLOOR);
        Arrays.fill(shapes, SHAPE_FLOOR);
        Candidates candidates = new Candidates(lexicon);
        char[] letters = new char[64];
        for (Attested attested : words) {
            int length = attested.word().length();
            attested.word().getChars(0, length, letters, 0);
            candidates.find(letters, length, true);
            count(candidates, letters, attested.weight(), lemmas, shapes);
        }
        return data.withPriors(quantised(lemmas), logs(shapes));
    }

    private static void count(
            Candidates candidates, char[] word, double weight, double[] lemmas, double[] shapes) {
        double total = 0;
        for (int i = 0; i < candidates.size(); i++) {
            total += StrictMath.exp(candidates.score(i) / 1000.0);
        }
        for (int i = 0; i < candidates.size(); i++) {
            double share = weight * StrictMath.exp(candidates.score(i) / 1000.0) / total;
            lemmas[candidates.lemma(i)] += share;
            int shape = Particles.shape(word, 0, candidates.cut(i));
            shapes[candidates.kind(i).ordinal() * Particles.SHAPES + shape] += share;
        }
    }

    private static byte[] quantised(double[] counts) {
        double total = Arrays.stream(counts).sum();
        byte[] priors = new byte[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double nats = -StrictMath.log(counts[i] / total);
            priors[i] = (byte) Math.min(255, Math.round(nats * 1000 / LexiconData.STEP));
        }
        return priors;
    }

    private static int group(int place) {
        return FormKind.at(place / Particles.SHAPES).group().ordinal();
    }

    /** Log probability of kind and chain given the group, which the lemma decides. */
    private static int[] logs(double[] counts) {
        double[] totals = new double[FormKind.count()];
        for (int i = 0; i < counts.length; i++) {
            totals[group(i)] += counts[i];
        }
        int[] logs = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            logs[i] =
                    FormKind.at(i / Particles.SHAPES).allows(i % Particles.SHAPES)
                            ? (int) Math.round(1000 * StrictMath.log(counts[i] / totals[group(i)]))
                            : LexiconData.FORBIDDEN;
        }
        return logs;
    }
}
