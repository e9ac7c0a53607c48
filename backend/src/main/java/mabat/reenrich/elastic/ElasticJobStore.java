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
    private final Documents<FirstJobDocument> firstDocuments;

    ElasticJobStore(Elasticsearch elasticsearch, IndexNames names) {
        documents = documents(elasticsearch, names, JobDocument.class);
        firstDocuments = documents(elasticsearch, names, FirstJobDocument.class);
    }

    private static <D> Documents<D> documents(
            Elasticsearch elasticsearch, IndexNames names, Class<D> type) {
        return new Documents<>(elasticsearch, names.jobs(), names.jobsForWriting(), type);
    }

    @Override
    public Optional<JobState> find() {
        return documents
                .find(JobDocument.ID)
                .map(stored -> stored.document().toJob(stored.revision()))
                .or(() ->
                        firstDocuments
                                .find(FirstJobDocument.ID)
                                .flatMap(stored -> stored.document().toJob()));
    }

    @Override
    public Optional<JobState> put(JobState state) {
        return documents
                .put(JobDocument.ID, state.revision(), JobDocument.of(state))
                .map(stored -> state.with(stored.revision()));
    }
}
