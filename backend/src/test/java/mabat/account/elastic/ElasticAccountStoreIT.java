package mabat.account.elastic;

import mabat.account.AccountStore;
import mabat.account.AccountStoreContract;
import mabat.elastic.ElasticsearchNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticAccountStoreIT extends AccountStoreContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @BeforeEach
    void empty() {
        NODE.clear();
    }

    @Override
    protected AccountStore store() {
        return new ElasticAccountStore(NODE.elasticsearch(), NODE.names());
    }
}
