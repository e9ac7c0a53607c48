package mabat.savedsearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mabat.search.CriteriaParameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Saved searches as a JSON file that another Mabat reads: {@code {"mabat_saved_searches": 1,
 * "saved_searches": [{"name", "description", "folder", "sharing", "criteria"}]}}. Owners, ids and
 * times stay behind.
 */
public final class SavedSearchFile {
    /** Most searches in one file. */
    public static final int MOST = 10_000;

    private static final String VERSION = "mabat_saved_searches";
    private static final JsonMapper JSON = JsonMapper.shared();

    private SavedSearchFile() {}

    /** What a file holds: a draft or a reason for every entry, in order. */
    public sealed interface Entry {
        record Readable(Draft draft) implements Entry {}

        /**
         * @param reason one English sentence
         */
        record Odd(String name, String reason) implements Entry {}
    }

    public static String write(List<SavedSearch> searches) {
        ObjectNode file = JSON.createObjectNode().put(VERSION, 1);
        var all = file.putArray("saved_searches");
        for (SavedSearch search : searches) {
            all.addObject()
                    .put("name", search.name())
                    .put("description", search.description())
                    .put("folder", search.folder())
                    .put("sharing", search.sharing().code())
                    .set("criteria", JSON.valueToTree(CriteriaParameters.write(search.criteria())));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n";
    }

    /** Never fails: a file that is none has one odd entry. */
    public static List<Entry> read(String text) {
        JsonNode file;
        try {
            file = JSON.readTree(text);
        } catch (JacksonException e) {
            return List.of(new Entry.Odd("", "The file is not JSON."));
        }
        if (file.path(VERSION).asInt(0) != 1 || !file.path("saved_searches").isArray()) {
            return List.of(
                    new Entry.Odd("", "The file does not say '" + VERSION + "': 1 at its start."));
        }
        if (file.path("saved_searches").size() > MOST) {
            return List.of(new Entry.Odd("", "The file has more than " + MOST + " searches."));
        }
        List<Entry> entries = new ArrayList<>();
        file.path("saved_searches").forEach(each -> entries.add(entry(each)));
        return List.copyOf(entries);
    }

    private static Entry entry(JsonNode json) {
        String name = json.path("name").asString("");
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        json.path("criteria")
                .properties()
                .forEach(parameter -> {
                    List<String> values = new ArrayList<>();
                    parameter.getValue().forEach(value -> values.add(value.asString("")));
                    parameters.put(parameter.getKey(), values);
                });
        CriteriaParameters.Reading reading = CriteriaParameters.read(parameters, Set.of());
        if (!reading.problems().isEmpty()) {
            CriteriaParameters.Problem first = reading.problems().get(0);
            return new Entry.Odd(name, "'" + first.parameter() + "': " + first.detail());
        }
        return new Entry.Readable(
                new Draft(
                        name,
                        json.path("description").asString(""),
                        json.path("folder").asString(""),
                        Sharing.of(json.path("sharing").asString("")).orElse(Sharing.PRIVATE),
                        reading.criteria()));
    }
}
