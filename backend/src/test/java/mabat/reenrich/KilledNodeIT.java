package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import mabat.article.ArticleId;
import mabat.article.EntityRef;
import mabat.article.Language;
import mabat.elastic.ElasticsearchLink;
import mabat.elastic.ElasticsearchProperties;
import mabat.elastic.IndexInstaller;
import mabat.elastic.IndexNames;
import mabat.failure.DependencyUnavailableException;
import mabat.knowledge.Correction;
import mabat.knowledge.EntryRef;
import mabat.node.LocalNode;
import mabat.node.LocalNodeProperties;
import mabat.overlay.Change;
import mabat.overlay.ChangeLog;
import mabat.overlay.ChangeOutcome;
import mabat.overlay.Overlay;
import mabat.reenrich.Regrouped.Days;
import mabat.reenrich.elastic.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A node of its own is killed with -9 while articles are renewed, and while editors write. */
class KilledNodeIT {
    private static final int CHANGES = 12;

    @TempDir static Path folder = Path.of("");

    @Test
    void nothing_is_lost_when_the_node_is_killed_in_the_middle() {
        IndexNames names = new IndexNames("killed");
        try (ElasticsearchLink link =
                ElasticsearchLink.open(
                        ElasticsearchProperties.local().withIndexPrefix("killed"),
                        LocalNodeProperties.inFolder(folder).withHeap(DataSize.ofMegabytes(512)),
                        event -> {})) {
            new IndexInstaller(link.elasticsearch(), names).install();
            LocalNode node = link.localNode().orElseThrow();
            try (EditorsWorld world =
                    new EditorsWorld(link.elasticsearch(), names, Clock.systemUTC(), 200)) {
                world.ingestCorpus(4);
                ArticleShelf shelf = Shelves.of(link.elasticsearch(), names);
                Map<ArticleId, String> before = stories(shelf);
                renewWhileKilled(world, node);
                assertThat(stories(shelf)).isEqualTo(before);
                assertThat(world.bean(Reenrichment.class).stale()).isZero();
                writeWhileKilled(world, node);
            }
        }
    }

    private static void renewWhileKilled(EditorsWorld world, LocalNode node) {
        Reenrichment job = world.bean(Reenrichment.class);
        world.change("Noa", new Correction.Hide(EntryRef.of(EntityRef.person("xi-jinping"))));
        assertThat(job.start("Noa")).isInstanceOf(StartOutcome.Started.class);
        EditorsWorld.until(() -> state(job).enriched().done() >= Run.BATCH);

        kill(node);

        EditorsWorld.until(() -> !insist(() -> state(job)).running());
        JobState end = state(job);
        assertThat(end.status()).isEqualTo(JobState.Status.DONE);
        assertThat(end.enriched().done()).isEqualTo(end.enriched().total());
        assertThat(end.order().startedBy()).isEqualTo("Noa");
    }

    /** A change whose answer was lost is made again, and is then there already or taken. */
    private static void writeWhileKilled(EditorsWorld world, LocalNode node) {
        Overlay overlay = world.bean(Overlay.class);
        long first = overlay.history().last() + 1;
        AtomicInteger made = new AtomicInteger();
        Thread killer =
                Thread.ofVirtual()
                        .start(() -> {
                            EditorsWorld.until(() -> made.get() >= CHANGES / 3);
                            kill(node);
                        });
        for (int i = 0; i < CHANGES; i++) {
            Correction correction = name("Zorglub Kavar " + (char) ('a' + i));
            ChangeOutcome outcome =
                    insist(() ->
                            overlay.make(new Overlay.Wish("Dan", "A test.", null), correction));
            assertThat(outcome)
                    .isInstanceOfAny(ChangeOutcome.Made.class, ChangeOutcome.Refused.class);
            made.incrementAndGet();
        }
        EditorsWorld.until(() -> !killer.isAlive());
        List<Change> all = insist(() -> world.bean(ChangeLog.class).after(0));
        assertThat(all)
                .extracting(Change::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, all.size()).boxed().toList());
        List<Correction> wanted = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            wanted.add(name("Zorglub Kavar " + (char) ('a' + i)));
        }
        assertThat(all)
                .filteredOn(change -> change.number() >= first)
                .extracting(change -> ((Change.Action.Correct) change.action()).correction())
                .containsExactlyElementsOf(wanted);
        world.awaitEffect();
        assertThat(world.knowledge().finder().find("Zorglub Kavar a"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.entity().id()).isEqualTo("joe-biden"));
    }

    private static Correction name(String name) {
        return new Correction.AddName(
                EntryRef.of(EntityRef.person("joe-biden")),
                Language.ENGLISH,
                name,
                Correction.Certainty.CLEAR,
                false);
    }

    private static JobState state(Reenrichment job) {
        return job.state().orElseThrow();
    }

    private static Map<ArticleId, String> stories(ArticleShelf shelf) {
        Map<ArticleId, String> stories = new TreeMap<>();
        shelf.published(
                new Days(LocalDate.EPOCH, LocalDate.of(2100, 1, 1), true),
                "",
                Run.BATCH,
                (batch, place) -> {
                    batch.forEach(one ->
                            stories.put(
                                    one.content().article().id(),
                                    one.content().findings().story()));
                    return true;
                });
        return stories;
    }

    private static void kill(LocalNode node) {
        ProcessHandle.of(node.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** As people do: again until the node is back. */
    private static <T> T insist(Supplier<T> work) {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (true) {
            try {
                return work.get();
            } catch (DependencyUnavailableException away) {
                assertThat(System.nanoTime()).as("the node comes back").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }
}
