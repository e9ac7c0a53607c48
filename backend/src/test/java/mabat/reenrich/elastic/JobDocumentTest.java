package mabat.reenrich.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.time.Instant;
import mabat.reenrich.Aim;
import mabat.reenrich.JobState;
import mabat.reenrich.JobState.Status;
import mabat.reenrich.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What any version of Mabat has stored stays readable; never change these texts, add to them. */
class JobDocumentTest {
    private static final JsonMapper JSON = new Jackson3JsonpMapper().objectMapper();
    private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");

    static final String FIRST =
            """
            {"kind": "re-enrichment", "state": {"status": "RUNNING", "version": "1-abc",
             "total": 500, "done": 100, "overtaken": 1, "refused": 0, "perSecond": 120.5,
             "startedBy": "Noa", "started": "2026-03-01T10:00:00Z",
             "updated": "2026-03-01T10:00:05Z", "owner": "one",
             "leaseUntil": "2026-03-01T10:00:50Z", "cancelRequestedBy": "", "problem": ""}}
            """;

    private static final String WITHOUT_AIMS =
            """
            {"kind": "renewal", "state": {"status": "RUNNING", "version": "2-abc",
             "order": {"startedBy": "Noa", "started": "2026-03-01T10:00:00Z", "cancelledBy": ""},
             "enriched": {"total": 500, "done": 100, "overtaken": 1, "refused": 0,
                          "perSecond": 120.5},
             "regrouped": {"days": {"first": "2026-01-02", "last": "2026-02-03", "undated": false},
                           "begun": false, "reached": "",
                           "progress": {"total": 0, "done": 0, "overtaken": 0, "refused": 0,
                                        "perSecond": 0.0}},
             "lease": {"owner": "one", "until": "2026-03-01T10:00:50Z"},
             "updated": "2026-03-01T10:00:05Z", "finished": null, "problem": "", "revision": ""}}
            """;

    private static final String WITH_AIMS =
            WITHOUT_AIMS.replace(
                    "\"version\": \"2-abc\",",
                    """
                    "version": "3-abc", "aims": [
                      {"edition": "2-abc", "since": "2026-03-01T10:00:00Z"},
                      {"edition": "3-abc", "since": "2026-03-01T10:00:01Z"}],
                    """);

    @Test
    void an_order_of_the_first_shape_stands() {
        JobState job = JSON.readValue(FIRST, FirstJobDocument.class).toJob().orElseThrow();

        assertThat(job.status()).isEqualTo(Status.RUNNING);
        assertThat(job.version()).isEqualTo("1-abc");
        assertThat(job.order()).isEqualTo(new Order("Noa", STARTED, ""));
        assertThat(job.aims()).containsExactly(new Aim("", STARTED));
    }

    @Test
    void one_of_the_first_shape_that_is_done_is_history() {
        String done = FIRST.replace("RUNNING", "DONE");

        assertThat(JSON.readValue(done, FirstJobDocument.class).toJob()).isEmpty();
    }

    @Test
    void an_order_of_before_aims_were_kept_stands() {
        JobState job = JSON.readValue(WITHOUT_AIMS, JobDocument.class).toJob("5-1");

        assertThat(job.running()).isTrue();
        assertThat(job.enriched().done()).isEqualTo(100);
        assertThat(job.aims()).containsExactly(new Aim("", STARTED));
        assertThat(job.takenUp()).isEmpty();
        assertThat(job.revision()).isEqualTo("5-1");
    }

    @Test
    void what_is_stored_now_is_read() {
        JobState job = JSON.readValue(WITH_AIMS, JobDocument.class).toJob("5-1");

        assertThat(job.aims())
                .containsExactly(
                        new Aim("2-abc", STARTED), new Aim("3-abc", STARTED.plusSeconds(1)));
        assertThat(JSON.readValue(JSON.writeValueAsString(JobDocument.of(job)), JobDocument.class))
                .isEqualTo(JobDocument.of(job));
    }

    @Test
    void parts_of_a_newer_version_are_passed_over() {
        String newer =
                WITH_AIMS.replace("\"version\":", "\"mood\": {\"good\": true}, \"version\":");

        assertThat(JSON.readValue(newer, JobDocument.class))
                .isEqualTo(JSON.readValue(WITH_AIMS, JobDocument.class));
    }
}
