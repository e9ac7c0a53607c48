package mabat.reenrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mabat.article.Articles;
import mabat.reenrich.JobState.Status;
import org.junit.jupiter.api.Test;

/** What every {@link JobStore} must do; each test starts with an empty one. */
public abstract class JobStoreContract {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    /** The same one during a test. */
    protected abstract JobStore store();

    private static JobState ordered() {
        return JobState.standing(
                "2-abc+1", new Order("נועה", NOW, ""), List.of(new Aim("2-abc", NOW)));
    }

    @Test
    void at_first_there_was_none() {
        assertThat(store().find()).isEmpty();
    }

    @Test
    void what_was_put_is_found_whole() {
        JobState full =
                ordered()
                        .aimedAt("2-abc+2", 500)
                        .takenUpBy("3-def", NOW.plusSeconds(1))
                        .regrouped(
                                Regrouped.nothing()
                                        .changed(
                                                List.of(
                                                        Articles.anArticle().article(),
                                                        Articles.anArticle().undated().article()))
                                        .begun(400)
                                        .further("[1,\"a\"]", Progress.none().leaving(300)),
                                "no room")
                        .leased(Lease.of("one", NOW), NOW)
                        .cancelRequested("Dan")
                        .ended(Status.CANCELLED, "it is \"enough\"", NOW.plusSeconds(2));

        JobState kept = store().put(full).orElseThrow();

        assertThat(kept).isEqualTo(full.with(kept.revision()));
        assertThat(store().find()).contains(kept);
    }

    @Test
    void a_first_one_is_put_only_where_none_is() {
        JobState first = store().put(ordered()).orElseThrow();

        assertThat(store().put(ordered())).isEmpty();
        assertThat(store().find()).contains(first);
        assertThat(first.revision()).isNotEqualTo(JobStore.NEVER_STORED);
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        JobState first = store().put(ordered()).orElseThrow();
        JobState second = store().put(first.cancelRequested("Dan")).orElseThrow();

        assertThat(store().put(first.aimedAt("other", 1))).isEmpty();

        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThat(store().find()).contains(second);
        assertThat(store().put(second.aimedAt("other", 1))).isPresent();
    }

    @Test
    void nothing_is_kept_in_place_of_what_never_was() {
        JobState elsewhere = ordered().with("77-1");

        assertThat(store().put(elsewhere)).isEmpty();
        assertThat(store().find()).isEmpty();
    }
}
