package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import mabat.article.EntityRef;
import mabat.elastic.ElasticsearchNode;
import mabat.overlay.Change;
import mabat.overlay.ChangeLog;
import mabat.reenrich.elastic.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An application that renews articles and takes editors' changes is killed with -9. */
class KilledProcessIT {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @TempDir static Path folder = Path.of("");

    private static final int COPIES = 4;
    private static final int ARTICLES = 162 * COPIES;

    @Test
    void another_application_goes_on_with_what_the_killed_one_began() throws Exception {
        Clock later = Clock.offset(Clock.systemUTC(), Lease.LENGTH.plusSeconds(5));
        try (EditorsWorld first =
                new EditorsWorld(NODE.elasticsearch(), NODE.names(), Clock.systemUTC())) {
            first.ingestCorpus(COPIES);
        }
        long told = killedInTheMiddle();

        try (EditorsWorld next = new EditorsWorld(NODE.elasticsearch(), NODE.names(), later)) {
            List<Change> changes = next.bean(ChangeLog.class).after(0);
            assertThat(changes)
                    .as("one after the other, and none that was told is missing")
                    .extracting(Change::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, changes.size()).boxed().toList());
            assertThat((long) changes.size()).isGreaterThanOrEqualTo(told);
            Reenrichment job = next.bean(Reenrichment.class);
            assertThat(job.stale()).isPositive();

            EditorsWorld.until(() -> !job.state().orElseThrow().running());

            JobState end = job.state().orElseThrow();
            assertThat(end.status()).isEqualTo(JobState.Status.DONE);
            assertThat(end.order().startedBy()).isEqualTo("Noa");
            assertThat(job.stale()).isZero();
            assertThat(
                            Shelves.of(NODE.elasticsearch(), NODE.names())
                                    .count(
                                            new Regrouped.Days(
                                                    LocalDate.EPOCH,
                                                    LocalDate.of(2100, 1, 1),
                                                    true)))
                    .isEqualTo(ARTICLES);
            assertThat(next.knowledge().finder().find("Zorglub Kavar a"))
                    .extracting(seen -> seen.entity())
                    .containsExactly(EntityRef.person("joe-biden"));
        }
    }

    /** The number of the last change that it told of. */
    private static long killedInTheMiddle() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EditorsProcess.class.getName(),
                                ElasticsearchNode.uri().toString(),
                                NODE.names().prefix(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        long told = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder all = new StringBuilder();
            boolean killed = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.append(line).append('\n');
                String[] words = line.split(" ");
                if (words.length == 4 && words[0].equals("done")) {
                    told = Long.parseLong(words[3]);
                    if (!killed && told >= 3 && Long.parseLong(words[1]) > 0) {
                        // unlike the process itself, its handle leaves what it said readable
                        process.toHandle().destroyForcibly();
                        killed = true;
                    }
                }
            }
            assertThat(killed).as(all.toString()).isTrue();
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        return told;
    }
}
