package mabat.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mabat.failure.DependencyRefusedException;
import mabat.failure.DependencyUnavailableException;
import mabat.node.LocalNodeProperties;
import org.junit.jupiter.api.Test;

class HeadStartTest {
    @Test
    void opening_goes_on_while_others_work_and_is_waited_for_when_taken() throws Exception {
        CountDownLatch opening = new CountDownLatch(1);
        CountDownLatch worked = new CountDownLatch(1);
        HeadStart ahead =
                new HeadStart(() -> {
                    opening.countDown();
                    await(worked);
                    return toCluster();
                });
        opening.await();
        worked.countDown();

        try (ElasticsearchLink link = ahead.take()) {
            assertThat(link.localNode()).isEmpty();
        }
    }

    @Test
    void a_failure_comes_to_whoever_takes_it_in_its_own_words() {
        DependencyRefusedException inUse =
                new DependencyRefusedException("The node", "the folder is in use", null);
        HeadStart ahead =
                new HeadStart(() -> {
                    throw inUse;
                });

        assertThatThrownBy(ahead::take).isSameAs(inUse);
        ahead.close();
    }

    @Test
    void what_nobody_took_is_closed_and_what_was_taken_is_not() {
        ElasticsearchLink left = toCluster();
        new HeadStart(() -> left).close();
        assertThat(isClosed(left)).isTrue();

        HeadStart ahead = new HeadStart(HeadStartTest::toCluster);
        try (ElasticsearchLink taken = ahead.take()) {
            ahead.close();
            assertThat(isClosed(taken)).isFalse();
        }
    }

    /** An open connection finds nobody at port 1; a closed one does not look. */
    private static boolean isClosed(ElasticsearchLink link) {
        try {
            link.elasticsearch().ask("asking for health", client -> client.cluster().health());
            return false;
        } catch (DependencyUnavailableException e) {
            return !String.valueOf(e.getCause()).contains("refused");
        } catch (RuntimeException e) {
            return true;
        }
    }

    private static ElasticsearchLink toCluster() {
        return ElasticsearchLink.open(
                new ElasticsearchProperties(
                        List.of(URI.create("http://127.0.0.1:1")), null, null, null, null, "mabat"),
                LocalNodeProperties.inFolder(Path.of("not-used")),
                event -> {});
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
