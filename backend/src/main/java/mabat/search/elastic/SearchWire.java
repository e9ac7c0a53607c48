package mabat.search.elastic;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sends a search to a path, and waits for the answer. */
@FunctionalInterface
interface SearchWire {
    JsonNode ask(String path, Map<String, Object> search);
}
