package mabat.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.article.IncomingArticle;
import mabat.ingest.ItemPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Articles on their way to the server in one request. */
final class Batch {
    private static final int MOST_ARTICLES = 500;
    private static final int MOST_CHARACTERS = 2_000_000;

    private final JsonMapper json = new JsonMapper();
    private final StringBuilder lines = new StringBuilder();
    private final List<ItemPlace> places = new ArrayList<>();

    void add(ItemPlace place, IncomingArticle article) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "id", article.id());
        put(fields, "url", article.url());
        put(fields, "outlet", article.outlet());
        put(fields, "author", article.author());
        put(fields, "language", article.language());
        put(fields, "title", article.title());
        put(fields, "text", article.text());
        put(fields, "published", article.published());
        lines.append(json.writeValueAsString(fields)).append('\n');
        places.add(place);
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean isFull() {
        return places.size() >= MOST_ARTICLES || lines.length() >= MOST_CHARACTERS;
    }

    /** As JSON lines. */
    String body() {
        return lines.toString();
    }

    /**
     * Where an article of this batch came from.
     *
     * @param line 1 for the first
     */
    ItemPlace place(int line) {
        return places.get(line - 1);
    }

    int size() {
        return places.size();
    }

    void clear() {
        lines.setLength(0);
        places.clear();
    }
}
