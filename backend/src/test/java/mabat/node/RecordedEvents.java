package mabat.node;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A listener that a test can ask, and wait for. */
final class RecordedEvents implements NodeListener {

    private static final int SECONDS = 150;

    private final BlockingQueue<NodeEvent> queue = new LinkedBlockingQueue<>();

    @Override
    public void nodeChanged(NodeEvent event) {
        queue.add(event);
    }

    /** The next event of this kind; others before it are dropped. */
    <T extends NodeEvent> T await(Class<T> kind) throws InterruptedException {
        while (true) {
            var event = queue.poll(SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No " + kind.getSimpleName() + " in " + SECONDS + " s");
            }
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    /**
     * The kinds of all events not taken yet, in order, without the reports that it still starts.
     */
    List<Class<?>> kinds() {
        var events = new ArrayList<NodeEvent>();
        queue.drainTo(events);
        return events.stream()
                .filter(event -> !(event instanceof NodeEvent.StillStarting))
                .<Class<?>>map(NodeEvent::getClass)
                .toList();
    }
}
