package mabat.search.elastic;

import static mabat.search.elastic.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mabat.article.EnrichedArticle;
import mabat.elastic.ArticleDocument;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.failure.DependencyUnavailableException;
import mabat.search.ArticleScroll;
import mabat.search.CompiledCriteria;
import mabat.search.SortOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a point in time page by page; memory holds one page. */
final class ElasticArticleScroll implements ArticleScroll {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 200;
    private static final String KEEP_ALIVE = "5m";

    private final Elasticsearch elasticsearch;
    private final String index;

    ElasticArticleScroll(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.index = "/" + names.articles();
    }

    @Override
    public Scroll open(CompiledCriteria criteria) {
        String moment =
                elasticsearch
                        .json()
                        .post(index + "/_pit?keep_alive=" + KEEP_ALIVE)
                        .path("id")
                        .asString("");
        return new Open(criteria, moment);
    }

    private final class Open implements Scroll {
        private final CompiledCriteria criteria;
        private final String moment;
        private @Nullable JsonNode last;
        private @Nullable JsonNode first;
        private boolean ended;

        Open(CompiledCriteria criteria, String moment) {
            this.criteria = criteria;
            this.moment = moment;
        }

        @Override
        public long total() {
            JsonNode page = first;
            if (page == null) {
                page = ask();
                first = page;
            }
            return page.path("hits").path("total").path("value").asLong(0);
        }

        @Override
        public List<EnrichedArticle> next() {
            if (ended) {
                return List.of();
            }
            JsonNode page = last == null && first != null ? first : ask();
            JsonNode hits = page.path("hits").path("hits");
            List<EnrichedArticle> articles = new ArrayList<>();
            hits.forEach(hit -> articles.add(ArticleDocument.read(hit.path("_source"))));
            ended = hits.size() < PAGE;
            if (!hits.isEmpty()) {
                last = hits.get(hits.size() - 1).path("sort");
            }
            return articles;
        }

        private JsonNode ask() {
            SortOrder sort = criteria.effectiveSort();
            Map<String, Object> request = object();
            request.put("size", PAGE);
            request.put("track_total_hits", last == null);
            request.put("pit", object("id", moment, "keep_alive", KEEP_ALIVE));
            request.put("query", PageQuery.query(criteria, sort == SortOrder.RELEVANCE));
            request.put("post_filter", PageQuery.chosen(criteria));
            request.put("sort", PageOrder.sort(sort));
            if (last != null) {
                request.put("search_after", last);
            }
            JsonNode answer = elasticsearch.json().post("/_search", JSON.valueToTree(request));
            if (answer.path("_shards").path("failed").asInt(0) > 0
                    || answer.path("timed_out").asBoolean(false)) {
                // half an export must not look like a whole one
                throw new DependencyUnavailableException(
                        "Elasticsearch", "Part of the articles cannot be read now", null);
            }
            return answer;
        }

        @Override
        public void close() {
            elasticsearch.json().delete("/_pit", JSON.createObjectNode().put("id", moment));
        }
    }
}
