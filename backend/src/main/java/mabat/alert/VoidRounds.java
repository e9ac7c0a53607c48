package mabat.alert;

import java.util.ArrayList;
import java.util.List;

/**
 * Rounds one after the other that never ended.
 *
 * @param first inclusive
 * @param last inclusive
 */
record VoidRounds(long first, long last) {
    /** One round; positions kept one by one are read by it too. */
    static VoidRounds valueOf(long round) {
        return new VoidRounds(round, round);
    }

    boolean contain(long round) {
        return first <= round && round <= last;
    }

    /**
     * With another round.
     *
     * @param round later than all of them
     */
    static List<VoidRounds> with(List<VoidRounds> runs, long round) {
        List<VoidRounds> all = new ArrayList<>(runs);
        if (!all.isEmpty() && all.getLast().last() == round - 1) {
            all.set(all.size() - 1, new VoidRounds(all.getLast().first(), round));
        } else {
            all.add(valueOf(round));
        }
        return List.copyOf(all);
    }
}
