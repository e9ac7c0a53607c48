package mabat.savedsearch.elastic;

import mabat.elastic.ElasticsearchNode;
import mabat.savedsearch.SavedSearchStore;
import mabat.savedsearch.SavedSearchStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticSavedSearchStoreIT extends SavedSearchStoreContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void empty() {
        NODE.clear();
    }

    @Override
    protected SavedSearchStore store() {
        return new ElasticSavedSearchStore(NODE.elasticsearch(), NODE.names());
    }
}
