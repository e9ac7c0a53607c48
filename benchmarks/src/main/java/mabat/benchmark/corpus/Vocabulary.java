package mabat.benchmark.corpus;

import java.util.random.RandomGenerator;

/** Ordinary words of a language, common ones often and rare ones seldom. */
interface Vocabulary {
    /**
     * Appends words that could stand in a row.
     *
     * @param words about how many; at least one
     */
    void clause(StringBuilder text, int words, RandomGenerator random);
}
