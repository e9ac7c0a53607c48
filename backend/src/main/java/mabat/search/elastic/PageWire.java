package mabat.search.elastic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Sends the searches of a page, all at the same time. */
final class PageWire {
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("page-counts").start(task);

    private final SearchWire wire;

    PageWire(SearchWire wire) {
        this.wire = wire;
    }

    /**
     * What came back: the articles can be read while the node is still counting.
     *
     * @param others answers to all searches but the first, in their order; waits for them
     */
    record Answers(JsonNode articles, Supplier<List<JsonNode>> others) {}

    /**
     * @param path of the search, with its parameters
     * @param searches the articles first
     */
    Answers send(String path, List<Map<String, Object>> searches) {
        List<CompletableFuture<JsonNode>> others = new ArrayList<>();
        for (Map<String, Object> search : searches.subList(1, searches.size())) {
            others.add(CompletableFuture.supplyAsync(() -> wire.ask(path, search), THREADS));
        }
        JsonNode articles = wire.ask(path, searches.getFirst());
        return new Answers(articles, () -> others.stream().map(PageWire::arrived).toList());
    }

    private static JsonNode arrived(CompletableFuture<JsonNode> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            // as if it had been asked for here
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
