package mabat.search.elastic;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        if (PageQuery.isApart(request)) {
            return apart(request);
        }
        String path = "/_search?" + sameCopy(request.criteria());
        return PageAnswer.read(request, ask(path, PageQuery.request(request)));
    }

    private FoundArticles apart(PageRequest request) {
        List<JsonNode> searches = new ArrayList<>();
        PageQuery.apart(request).forEach(search -> searches.add(JSON.valueToTree(search)));
        JsonNode header = JSON.valueToTree(Map.of("preference", copy(request.criteria())));
        return PageAnswer.read(
                request, elasticsearch.json().searches(index + "/_msearch", header, searches));
    }

    static String sameCopy(CompiledCriteria criteria) {
        return "preference=" + copy(criteria);
    }

    /** Copies of a shard may score a little differently: all pages of a search ask the same one. */
    private static String copy(CompiledCriteria criteria) {
        return "q" + Integer.toHexString(criteria.hashCode());
    }

    @Override
    public FacetCounts facet(CompiledCriteria criteria, FacetField field, FacetRequest request) {
        JsonNode answer = ask("/_search", PageQuery.facet(criteria, field, request));
        return new CountsAnswer(List.of(answer)).facet(criteria, field, request.size());
    }

    @Override
    public long countNew(CompiledCriteria criteria, Instant after) {
        return ask("/_count", PageQuery.countNew(criteria, after)).path("count").asLong(0);
    }

    private JsonNode ask(String what, Map<String, Object> request) {
        return elasticsearch.json().post(index + what, JSON.valueToTree(request));
    }
}
