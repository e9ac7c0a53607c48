package mabat.search.elastic;

import java.time.Instant;
import java.util.Map;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.search.ArticleSearcher;
import mabat.search.CompiledCriteria;
import mabat.search.FacetCounts;
import mabat.search.FacetField;
import mabat.search.FacetRequest;
import mabat.search.FoundArticles;
import mabat.search.Grouping;
import mabat.search.PageRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Elasticsearch: one request for each question. */
final class ElasticArticleSearcher implements ArticleSearcher {
    private static final JsonMapper JSON = new JsonMapper();

    private final Elasticsearch elasticsearch;
    private final String index;

    ElasticArticleSearcher(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.index = "/" + names.articles();
    }

    @Override
    public FoundArticles search(PageRequest request) {
        if (request.criteria().grouping() == Grouping.STORIES) {
            return new StoryPages(this::ask).search(request);
        }
        if (PageQuery.needsSnapshot(request)) {
            return new Snapshots(elasticsearch, index)
                    .search(request)
                    .orElseGet(() -> withoutSnapshot(request));
        }
        return withoutSnapshot(request);
    }

    private FoundArticles withoutSnapshot(PageRequest request) {
        // copies of a shard may score a little differently: all pages of a search ask the same one
        String path = "/_search?" + sameCopy(request.criteria());
        return PageAnswer.read(request, ask(path, PageQuery.request(request)));
    }

    static String sameCopy(CompiledCriteria criteria) {
        return "preference=q" + Integer.toHexString(criteria.hashCode());
    }

    @Override
    public FacetCounts facet(CompiledCriteria criteria, FacetField field, FacetRequest request) {
        JsonNode answer = ask("/_search", PageQuery.facet(criteria, field, request));
        return new CountsAnswer(answer).facet(criteria, field, request.size());
    }

    @Override
    public long countNew(CompiledCriteria criteria, Instant after) {
        return ask("/_count", PageQuery.countNew(criteria, after)).path("count").asLong(0);
    }

    private JsonNode ask(String what, Map<String, Object> request) {
        return elasticsearch.json().post(index + what, JSON.valueToTree(request));
    }
}
