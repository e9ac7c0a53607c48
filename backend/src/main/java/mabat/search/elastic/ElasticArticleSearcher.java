package mabat.search.elastic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Asks Elasticsearch; a page that comes alone has several searches at the same time. */
final class ElasticArticleSearcher implements ArticleSearcher {
    private static final JsonMapper JSON = new JsonMapper();

    private final Elasticsearch elasticsearch;
    private final String index;
    private final AtomicInteger running;

    ElasticArticleSearcher(Elasticsearch elasticsearch, IndexNames names) {
        this(elasticsearch, names, new AtomicInteger());
    }

    /**
     * @param running how many pages are being searched; one that comes alone may use the whole node
     */
    ElasticArticleSearcher(Elasticsearch elasticsearch, IndexNames names, AtomicInteger running) {
        this.running = running;
        this.elasticsearch = elasticsearch;
        this.index = "/" + names.articles();
    }

    @Override
    public FoundArticles search(PageRequest request) {
        boolean alone = running.getAndIncrement() == 0;
        try {
            return search(request, alone);
        } finally {
            running.decrementAndGet();
        }
    }

    private FoundArticles search(PageRequest request, boolean alone) {
        if (request.criteria().grouping() == Grouping.STORIES) {
            return new StoryPages(this::ask).search(request);
        }
        List<Map<String, Object>> searches = PageQuery.searches(request, alone);
        if (PageQuery.needsSnapshot(request)) {
            return new Snapshots(elasticsearch, index)
                    .search(request, searches)
                    .orElseGet(() -> withoutSnapshot(request, searches));
        }
        return withoutSnapshot(request, searches);
    }

    private FoundArticles withoutSnapshot(PageRequest request, List<Map<String, Object>> searches) {
        String path = "/_search?" + sameCopy(request.criteria());
        return PageAnswer.read(request, new PageWire(this::ask).send(path, searches));
    }

    /** Copies of a shard may score a little differently: all pages of a search ask the same one. */
    static String sameCopy(CompiledCriteria criteria) {
        return "preference=q" + Integer.toHexString(criteria.hashCode());
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
