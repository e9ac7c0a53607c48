package mabat.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mabat.article.ArticleId;
import mabat.article.CanonicalUrl;
import mabat.article.IncomingArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article as JSON: an object with {@code title} and {@code text}, and optionally {@code id},
 * {@code url}, {@code outlet}, {@code author}, {@code language} and {@code published}. Strict: a
 * field we do not know is a mistake of the sender's, and saying so beats losing it silently.
 */
public final class IncomingJson {
    /** In the order of the documentation. */
    static final List<String> FIELDS =
            List.of("id", "url", "outlet", "author", "language", "title", "text", "published");

    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 1000;

    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /** Reads one object. */
    public IngestItem read(ItemPlace place, String json) {
        JsonNode node;
        try {
            node = mapper.readTree(json);
        } catch (JacksonException e) {
            return new IngestItem.Unreadable(place, true, notJson(e));
        }
        return read(place, node);
    }

    /**
     * Reads one object, or an array of objects.
     *
     * @param source named in every item's place, with the number of the item in the array
     */
    public List<IngestItem> readAll(String source, String json) {
        JsonNode root;
        try {
            root = mapper.readTree(json);
        } catch (JacksonException e) {
            return List.of(new IngestItem.Unreadable(new ItemPlace(source, 1), true, notJson(e)));
        }
        if (!root.isArray()) {
            return List.of(read(new ItemPlace(source, 1), root));
        }
        List<IngestItem> items = new ArrayList<>();
        for (JsonNode node : root) {
            items.add(read(new ItemPlace(source, items.size() + 1), node));
        }
        return items;
    }

    private IngestItem read(ItemPlace place, JsonNode node) {
        if (!node.isObject()) {
            return new IngestItem.Unreadable(
                    place, true, "Expected a JSON object with title and text, not " + kind(node));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String problem = take(field.getKey(), field.getValue(), values);
            if (problem != null) {
                return new IngestItem.Unreadable(place, false, problem);
            }
        }
        String problem = problem(values);
        return problem == null
                ? new IngestItem.Readable(place, article(values))
                : new IngestItem.Unreadable(place, false, problem);
    }

    private static String notJson(JacksonException e) {
        var location = e.getLocation();
        String where =
                location == null
                        ? ""
                        : " (line "
                                + location.getLineNr()
                                + ", column "
                                + location.getColumnNr()
                                + ")";
        return "Not valid JSON" + where + ": " + e.getOriginalMessage();
    }

    private static @Nullable String take(String name, JsonNode value, Map<String, String> values) {
        if (!FIELDS.contains(name)) {
            return "Unknown field '"
                    + shortened(name)
                    + "'; known are "
                    + String.join(", ", FIELDS)
                    + ".";
        }
        if (value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            return "Field '" + name + "' must be a string, not " + kind(value) + ".";
        }
        values.put(name, value.stringValue());
        return null;
    }

    private static @Nullable String problem(Map<String, String> values) {
        if (values.getOrDefault("title", "").isBlank()) {
            return "Field 'title' is missing or blank.";
        }
        if (!values.containsKey("text")) {
            return "Field 'text' is missing; send an empty string for a headline alone.";
        }
        String id = values.get("id");
        if (id != null && !ArticleId.isValid(id)) {
            return "Field 'id' must be 1 to 512 bytes without blanks, control characters or slashes and"
                    + " must not start with '_'.";
        }
        String url = values.get("url");
        if (url != null && CanonicalUrl.of(url).isEmpty()) {
            return "Field 'url' must be an absolute http or https address, not '"
                    + shortened(url)
                    + "'.";
        }
        for (String name : List.of("outlet", "author")) {
            if (values.getOrDefault(name, "").length() > LONGEST_NAME) {
                return "Field '" + name + "' is longer than " + LONGEST_NAME + " characters.";
            }
        }
        return null;
    }

    private static IncomingArticle article(Map<String, String> values) {
        return new IncomingArticle(
                values.get("id"),
                values.get("url"),
                values.get("outlet"),
                values.get("author"),
                values.get("language"),
                values.getOrDefault("title", ""),
                values.getOrDefault("text", ""),
                values.get("published"));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case MISSING -> "nothing";
            case BINARY, POJO -> "something else";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
