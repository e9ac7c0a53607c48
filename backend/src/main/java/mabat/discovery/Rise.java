package mabat.discovery;

/** How striking it is that something became more frequent. */
final class Rise {
    private Rise() {}

    /**
     * The log-likelihood ratio (Dunning 1993) of the two rates being one; 0 when the rate did not
     * rise.
     *
     * @param now articles with it, of {@code all}
     * @param before articles with it, of {@code allBefore}; that may be 0
     */
    static double score(long now, long all, long before, long allBefore) {
        // an empty window before is taken for one article without the term: nothing is not never
        long base = Math.max(allBefore, 1);
        if (now == 0 || (double) now / all <= (double) before / base) {
            return 0;
        }
        double rate = (double) (now + before) / (all + base);
        double score =
                likelihood(now, all, (double) now / all)
                        - likelihood(now, all, rate)
                        + likelihood(before, base, (double) before / base)
                        - likelihood(before, base, rate);
        return 2 * score;
    }

    private static double likelihood(long found, long of, double rate) {
        return times(found, rate) + times(of - found, 1 - rate);
    }

    /** 0 times anything is 0, also with a rate of 0. */
    private static double times(long count, double rate) {
        return count == 0 ? 0 : count * Math.log(rate);
    }
}
