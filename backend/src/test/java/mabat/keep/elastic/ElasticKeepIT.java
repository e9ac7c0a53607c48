package mabat.keep.elastic;

import mabat.elastic.ElasticsearchNode;
import mabat.keep.Keep;
import mabat.keep.KeepContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticKeepIT extends KeepContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void empty() {
        NODE.clear();
    }

    @Override
    protected Keep keep() {
        return new ElasticKeep(NODE.elasticsearch(), NODE.names());
    }
}
