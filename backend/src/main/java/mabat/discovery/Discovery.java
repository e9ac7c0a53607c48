package mabat.discovery;

import mabat.search.Answer;

/**
 * Overviews of the articles of a search. Fails with the exceptions of {@code mabat.failure}; odd
 * input is an answer.
 */
public interface Discovery {
    Answer<PairMatrix> pairs(PairQuestion question);

    Answer<Rising> rising(RisingQuestion question);
}
