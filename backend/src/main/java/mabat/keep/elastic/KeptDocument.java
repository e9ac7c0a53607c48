package mabat.keep.elastic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import mabat.keep.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as it is stored; the fields are those of {@code mabat/index/kept.json}. */
record KeptDocument(
        @JsonProperty("kind") String kind,
        @JsonProperty("person") String person,
        @JsonProperty("search") String search,
        @JsonProperty("state") String state,
        @JsonProperty("entry") JsonNode entry) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static String kind(Class<? extends Entry> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    static KeptDocument of(Entry entry) {
        return new KeptDocument(
                kind(entry.getClass()),
                entry.person(),
                entry.search(),
                entry.state(),
                JSON.valueToTree(entry));
    }

    <T extends Entry> T toEntry(Class<T> type) {
        return JSON.treeToValue(entry, type);
    }
}
