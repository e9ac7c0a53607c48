package mabat.ui.component;

import java.util.ArrayList;
import java.util.List;

/** Work that waits until a test releases it, in the order the test likes. */
public final class HandBackground implements Background {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void run(Runnable work) {
        waiting.add(work);
    }

    /** Does the work that has waited at this place, 0 being the longest. */
    public void finish(int place) {
        waiting.remove(place).run();
    }

    /** Does everything, also what comes up meanwhile. */
    public void finishAll() {
        while (!waiting.isEmpty()) {
            finish(0);
        }
    }

    public int waiting() {
        return waiting.size();
    }
}
