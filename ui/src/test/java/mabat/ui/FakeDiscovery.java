package mabat.ui;

import java.util.ArrayList;
import java.util.List;
import mabat.discovery.Discovery;
import mabat.discovery.PairMatrix;
import mabat.discovery.PairQuestion;
import mabat.discovery.Rising;
import mabat.discovery.RisingQuestion;
import mabat.search.Answer;

/** Overviews as a test says; remembers what was asked. */
public final class FakeDiscovery implements Discovery {
    private final List<PairQuestion> pairQuestions = new ArrayList<>();
    private List<PairMatrix.Heading> headings = List.of();
    private List<List<Long>> counts = List.of();
    private Rising rising = Rising.nothing();

    /** The same values down and across. */
    public void pairs(List<PairMatrix.Heading> values, List<List<Long>> cells) {
        headings = values;
        counts = cells;
    }

    public void rising(Rising next) {
        rising = next;
    }

    public PairQuestion lastPairs() {
        return pairQuestions.getLast();
    }

    @Override
    public Answer<PairMatrix> pairs(PairQuestion question) {
        pairQuestions.add(question);
        return new Answer.Given<>(
                new PairMatrix(
                        question.rows(), question.columns(), headings, headings, counts, true));
    }

    @Override
    public Answer<Rising> rising(RisingQuestion question) {
        return new Answer.Given<>(rising);
    }
}
