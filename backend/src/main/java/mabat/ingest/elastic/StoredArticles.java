package mabat.ingest.elastic;

import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mabat.elastic.ArticleFields;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.elastic.ReplacedArticles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the index holds of some articles right now, refreshed or not. */
final class StoredArticles {
    private final Elasticsearch elasticsearch;
    private final IndexNames names;

    StoredArticles(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.names = names;
    }

    /**
     * A document with what is needed to replace it safely.
     *
     * @param content without the times it was seen and written
     */
    record Stored(JsonNode content, String firstSeen, long sequenceNumber, long primaryTerm) {
        String duplicates() {
            return content.path(ArticleFields.DUPLICATES).asString("");
        }

        String story() {
            return content.path(ArticleFields.STORY).asString("");
        }

        boolean sameAs(JsonNode document) {
            return content.equals(document);
        }

        /** For keeping what an update replaces. */
        ReplacedArticles.Version version(String article) {
            Map<String, Object> document = new HashMap<>();
            content.properties().forEach(field -> document.put(field.getKey(), field.getValue()));
            document.put(ArticleFields.FIRST_SEEN, firstSeen);
            return new ReplacedArticles.Version(article, sequenceNumber, document);
        }
    }

    /** By id; those that are not there are left out. */
    Map<String, Stored> find(List<String> ids) {
        Map<String, Stored> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        MgetResponse<ObjectNode> response =
                elasticsearch.ask(
                        "looking up articles",
                        client ->
                                client.mget(
                                        request ->
                                                request.index(names.articlesForWriting()).ids(ids),
                                        ObjectNode.class));
        for (MultiGetResponseItem<ObjectNode> item : response.docs()) {
            if (item.isResult()) {
                GetResult<ObjectNode> result = item.result();
                ObjectNode source = result.source();
                Long sequence = result.seqNo();
                Long term = result.primaryTerm();
                if (result.found() && source != null && sequence != null && term != null) {
                    found.put(result.id(), stored(source, sequence, term));
                }
            }
        }
        return found;
    }

    private static Stored stored(ObjectNode source, long sequence, long term) {
        String firstSeen = source.path(ArticleFields.FIRST_SEEN).asString("");
        source.remove(List.of(ArticleFields.FIRST_SEEN, ArticleFields.INDEXED));
        return new Stored(source, firstSeen, sequence, term);
    }
}
