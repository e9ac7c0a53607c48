package mabat.keep.elastic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mabat.elastic.Documents;
import mabat.elastic.Documents.Stored;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.keep.Entry;
import mabat.keep.Keep;
import mabat.keep.Kept;

/** Entries in their index. */
final class ElasticKeep implements Keep {
    private static final String KIND = "kind";

    private final Documents<KeptDocument> documents;

    ElasticKeep(Elasticsearch elasticsearch, IndexNames names) {
        documents =
                new Documents<>(
                        elasticsearch, names.kept(), names.keptForWriting(), KeptDocument.class);
    }

    @Override
    public <T extends Entry> Optional<Kept<T>> find(Class<T> type, String key) {
        return documents.find(id(type, key)).map(stored -> kept(type, stored));
    }

    @Override
    public <T extends Entry> List<Kept<T>> having(Class<T> type, By by, String value) {
        return entries(
                type,
                Map.of(KIND, KeptDocument.kind(type), by.name().toLowerCase(Locale.ROOT), value));
    }

    @Override
    public <T extends Entry> List<Kept<T>> all(Class<T> type) {
        return entries(type, Map.of(KIND, KeptDocument.kind(type)));
    }

    private <T extends Entry> List<Kept<T>> entries(Class<T> type, Map<String, String> values) {
        return documents.having(values).stream().map(stored -> kept(type, stored)).toList();
    }

    @Override
    public <T extends Entry> Optional<Kept<T>> put(T entry, String seen) {
        return documents
                .put(id(entry.getClass(), entry.key()), seen, KeptDocument.of(entry))
                .map(stored -> new Kept<>(entry, stored.revision()));
    }

    @Override
    public boolean remove(Kept<?> kept) {
        return documents.remove(id(kept.value().getClass(), kept.value().key()), kept.revision());
    }

    private static <T extends Entry> Kept<T> kept(Class<T> type, Stored<KeptDocument> stored) {
        return new Kept<>(stored.document().toEntry(type), stored.revision());
    }

    /** Keys may be longer than an id can be. */
    private static String id(Class<? extends Entry> type, String key) {
        return KeptDocument.kind(type) + ":" + digest(key);
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
