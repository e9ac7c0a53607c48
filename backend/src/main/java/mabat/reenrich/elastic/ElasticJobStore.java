package mabat.reenrich.elastic;

import java.util.Optional;
import mabat.elastic.Documents;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.reenrich.JobState;
import mabat.reenrich.JobStore;

/** The state of the job in its document. */
final class ElasticJobStore implements JobStore {
    private final Documents<JobDocument> documents;

    ElasticJobStore(Elasticsearch elasticsearch, IndexNames names) {
        documents =
                new Documents<>(
                        elasticsearch, names.jobs(), names.jobsForWriting(), JobDocument.class);
    }

    @Override
    public Optional<JobState> find() {
        return documents
                .find(JobDocument.ID)
                .map(stored -> stored.document().toJob(stored.revision()));
    }

    @Override
    public Optional<JobState> put(JobState state) {
        return documents
                .put(JobDocument.ID, state.revision(), JobDocument.of(state))
                .map(stored -> state.with(stored.revision()));
    }
}
