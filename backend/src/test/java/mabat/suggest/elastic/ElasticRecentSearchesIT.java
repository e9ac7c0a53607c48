package mabat.suggest.elastic;

import mabat.elastic.ElasticsearchNode;
import mabat.suggest.RecentSearches;
import mabat.suggest.RecentSearchesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class ElasticRecentSearchesIT extends RecentSearchesContract {
    @RegisterExtension static final ElasticsearchNode NODE = ElasticsearchNode.withIndices();

    @Override
    protected RecentSearches searches() {
        return new ElasticRecentSearches(NODE.elasticsearch(), NODE.names());
    }
}
