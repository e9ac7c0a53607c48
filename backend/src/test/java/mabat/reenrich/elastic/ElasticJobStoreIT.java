package mabat.reenrich.elastic;

import mabat.elastic.ElasticsearchNode;
import mabat.reenrich.JobStore;
import mabat.reenrich.JobStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticJobStoreIT extends JobStoreContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void empty() {
        NODE.elasticsearch()
                .json()
                .remove("/" + NODE.names().jobsForWriting() + "/_doc/" + JobDocument.ID);
    }

    @Override
    protected JobStore store() {
        return new ElasticJobStore(NODE.elasticsearch(), NODE.names());
    }
}
