package mabat.overlay.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import mabat.elastic.ElasticsearchNode;
import mabat.overlay.Change;
import mabat.overlay.ChangeLog;
import mabat.overlay.ChangeLogContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticChangeLogIT extends ChangeLogContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void empty() {
        NODE.clear();
    }

    @Override
    protected ChangeLog log() {
        return new ElasticChangeLog(NODE.elasticsearch(), NODE.names());
    }

    @Test
    void editors_of_several_instances_at_once_leave_no_gap_and_lose_nothing() throws Exception {
        int editors = 4;
        int each = 10;
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(editors)) {
            List<Future<?>> all = new ArrayList<>();
            for (int editor = 0; editor < editors; editor++) {
                String name = "editor-" + editor;
                all.add(
                        threads.submit(() -> {
                            ChangeLog own = log();
                            go.await();
                            for (int i = 0; i < each; i++) {
                                add(own, name, "change " + i);
                            }
                            return null;
                        }));
            }
            go.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        }

        List<Change> changes = log().after(0);
        assertThat(changes).hasSize(editors * each);
        assertThat(changes)
                .extracting(Change::number)
                .isEqualTo(LongStream.rangeClosed(1, editors * each).boxed().toList());
        assertThat(changes)
                .extracting(change -> change.by() + change.why())
                .doesNotHaveDuplicates();
    }

    private static void add(ChangeLog log, String editor, String why) {
        boolean added = false;
        while (!added) {
            added =
                    log.add(
                            new Change(
                                    log.after(0).size() + 1,
                                    editor,
                                    Instant.EPOCH,
                                    why,
                                    new Change.Action.Undo(1)));
        }
    }
}
