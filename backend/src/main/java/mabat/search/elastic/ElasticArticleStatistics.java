package mabat.search.elastic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.search.ArticleStatistics;
import mabat.search.CompiledCriteria;
import mabat.search.FacetField;
import mabat.search.PairCounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts in Elasticsearch. */
final class ElasticArticleStatistics implements ArticleStatistics {
    private static final JsonMapper JSON = new JsonMapper();

    private final Elasticsearch elasticsearch;
    private final String index;

    ElasticArticleStatistics(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.index = "/" + names.articles();
    }

    @Override
    public List<Long> counts(List<CompiledCriteria> searches) {
        JsonNode found = ask("/_search", StatisticsQuery.counts(searches)).path("aggregations");
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            counts.add(found.path(StatisticsQuery.name(i)).path("doc_count").asLong(0));
        }
        return counts;
    }

    /** Two questions: which values, and then everything about these in one answer. */
    @Override
    public PairCounts pairs(
            CompiledCriteria criteria, FacetField rows, FacetField columns, int size) {
        JsonNode most =
                ask("/_search", StatisticsQuery.mostFrequent(criteria, rows, columns, size));
        List<String> rowIds = ids(most, StatisticsQuery.ROWS);
        List<String> columnIds = ids(most, StatisticsQuery.COLUMNS);
        if (rowIds.isEmpty() || columnIds.isEmpty()) {
            return new PairCounts(Map.of(), Map.of(), Map.of(), false);
        }
        JsonNode found =
                StatisticsQuery.matching(
                        ask(
                                "/_search",
                                StatisticsQuery.pairs(criteria, rows, rowIds, columns, columnIds)));
        Map<String, Map<String, Long>> cells = new LinkedHashMap<>();
        for (JsonNode row : found.path(StatisticsQuery.ROWS).path("buckets")) {
            cells.put(row.path("key").asString(""), counts(row.path(StatisticsQuery.COLUMNS)));
        }
        return new PairCounts(
                counts(found.path(StatisticsQuery.ROWS)),
                counts(found.path(StatisticsQuery.COLUMNS)),
                cells,
                others(most, StatisticsQuery.ROWS) || others(most, StatisticsQuery.COLUMNS));
    }

    private static List<String> ids(JsonNode answer, String name) {
        return List.copyOf(counts(StatisticsQuery.matching(answer).path(name)).keySet());
    }

    private static boolean others(JsonNode answer, String name) {
        return StatisticsQuery.matching(answer).path(name).path("sum_other_doc_count").asLong(0)
                > 0;
    }

    private static Map<String, Long> counts(JsonNode terms) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode bucket : terms.path("buckets")) {
            counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong(0));
        }
        return counts;
    }

    @Override
    public List<Headline> sample(CompiledCriteria criteria, int most) {
        List<Headline> headlines = new ArrayList<>();
        for (JsonNode hit :
                ask("/_search", StatisticsQuery.sample(criteria, most)).path("hits").path("hits")) {
            JsonNode source = hit.path("_source");
            headlines.add(
                    new Headline(
                            source.path(ArticleFields.TITLE).asString(""),
                            source.path(ArticleFields.LEAD).asString("")));
        }
        return headlines;
    }

    @Override
    public Map<String, List<String>> spellings(Collection<String> words) {
        return words.isEmpty()
                ? Map.of()
                : WordQuery.spellings(words, ask("/_search", WordQuery.spellings(words)));
    }

    @Override
    public long endings(String stem) {
        String path = "/_validate/query?explain=true&rewrite=true";
        return WordQuery.endings(ask(path, WordQuery.endings(stem)));
    }

    private JsonNode ask(String what, Map<String, Object> request) {
        return elasticsearch.json().post(index + what, JSON.valueToTree(request));
    }
}
