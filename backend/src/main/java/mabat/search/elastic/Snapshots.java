package mabat.search.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mabat.elastic.Elasticsearch;
import mabat.failure.DependencyRefusedException;
import mabat.search.FoundArticles;
import mabat.search.PageRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages by relevance, all taken from the articles as they were when the first page was asked for: a
 * point in time, whose id travels in the cursor and which is given back behind the last page.
 */
final class Snapshots {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * How long somebody may look at a page before going on; then scores may have moved a little.
     */
    private static final String KEPT = "5m";

    private final Elasticsearch elasticsearch;
    private final String index;

    Snapshots(Elasticsearch elasticsearch, String index) {
        this.elasticsearch = elasticsearch;
        this.index = index;
    }

    /** Empty when the snapshot of the page before is gone. */
    Optional<FoundArticles> search(PageRequest request, List<Map<String, Object>> searches) {
        String before = PageOrder.snapshot(request.after());
        if (before.isEmpty() && !request.after().isEmpty()) {
            return Optional.empty();
        }
        String id = before.isEmpty() ? open() : before;
        List<Map<String, Object>> there = new ArrayList<>();
        for (Map<String, Object> search : searches) {
            Map<String, Object> taken =
                    Json.object("pit", Json.object("id", id, "keep_alive", KEPT));
            taken.putAll(search);
            there.add(taken);
        }
        try {
            PageWire.Answers answers = new PageWire(this::ask).send("/_search", there);
            FoundArticles page = PageAnswer.read(request, answers);
            if (page.last().isEmpty()) {
                close(answers.articles().path("pit_id").asString(id));
            }
            return Optional.of(page);
        } catch (DependencyRefusedException e) {
            if (before.isEmpty()) {
                throw e;
            }
            // too old, of a node that was started again, or made up
            return Optional.empty();
        }
    }

    private JsonNode ask(String path, Map<String, Object> search) {
        return elasticsearch.json().post(path, JSON.valueToTree(search));
    }

    private String open() {
        return elasticsearch
                .json()
                .post(index + "/_pit?keep_alive=" + KEPT)
                .path("id")
                .asString("");
    }

    private void close(String id) {
        elasticsearch.json().delete("/_pit", JSON.valueToTree(Json.object("id", id)));
    }
}
