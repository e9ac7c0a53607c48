package mabat.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Result;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A small index of documents that people change: everybody sees a change at once, and nobody
 * overwrites a change they have not seen. Throws the exceptions of {@code mabat.failure}.
 *
 * @param <D> a record that Jackson reads and writes
 */
public final class Documents<D> {
    private static final int PAGE = 5_000;
    private static final Time KEEP_ALIVE = Time.of(time -> time.time("1m"));

    private static final int CONFLICT = 409;

    private final Elasticsearch elasticsearch;
    private final String readAlias;
    private final String writeAlias;
    private final Class<D> type;
    private final int page;

    public Documents(
            Elasticsearch elasticsearch, String readAlias, String writeAlias, Class<D> type) {
        this(elasticsearch, readAlias, writeAlias, type, PAGE);
    }

    /**
     * @param page documents read at a time
     */
    Documents(
            Elasticsearch elasticsearch,
            String readAlias,
            String writeAlias,
            Class<D> type,
            int page) {
        this.page = page;
        this.elasticsearch = elasticsearch;
        this.readAlias = readAlias;
        this.writeAlias = writeAlias;
        this.type = type;
    }

    /**
     * A document as it is stored.
     *
     * @param revision see {@link Revision#toString()}
     */
    public record Stored<D>(String id, String revision, D document) {}

    /** All documents with this value in a keyword field, however many, in no particular order. */
    public List<Stored<D>> having(String field, String value) {
        return having(Map.of(field, value));
    }

    /** All documents with all of these values in keyword fields; every document for none. */
    public List<Stored<D>> having(Map<String, String> values) {
        return elasticsearch.ask(
                "listing " + readAlias,
                client -> {
                    client.indices().refresh(request -> request.index(readAlias));
                    String moment =
                            client.openPointInTime(request ->
                                            request.index(readAlias).keepAlive(KEEP_ALIVE))
                                    .id();
                    try {
                        return pages(client, moment, values);
                    } finally {
                        client.closePointInTime(request -> request.id(moment));
                    }
                });
    }

    private List<Stored<D>> pages(
            ElasticsearchClient client, String moment, Map<String, String> values)
            throws IOException {
        List<Query> filters = new ArrayList<>();
        values.forEach((field, value) ->
                filters.add(Query.of(q -> q.term(t -> t.field(field).value(value)))));
        List<Stored<D>> all = new ArrayList<>();
        List<FieldValue> last = List.of();
        while (true) {
            List<FieldValue> after = last;
            var hits =
                    client.search(
                                    request -> {
                                        request.pit(pit -> pit.id(moment).keepAlive(KEEP_ALIVE))
                                                .size(page)
                                                .trackTotalHits(track -> track.enabled(false))
                                                .seqNoPrimaryTerm(true)
                                                .query(q -> q.bool(b -> b.filter(filters)))
                                                .sort(sort ->
                                                        sort.field(f -> f.field("_shard_doc")));
                                        return after.isEmpty()
                                                ? request
                                                : request.searchAfter(after);
                                    },
                                    type)
                            .hits()
                            .hits();
            hits.forEach(hit ->
                    all.add(
                            stored(
                                    requireNonNull(hit.id()),
                                    requireNonNull(hit.source()),
                                    hit.seqNo(),
                                    hit.primaryTerm())));
            if (hits.size() < page) {
                return List.copyOf(all);
            }
            last = hits.getLast().sort();
        }
    }

    public Optional<Stored<D>> find(String id) {
        var answer =
                elasticsearch.ask(
                        "reading from " + readAlias,
                        client -> client.get(request -> request.index(readAlias).id(id), type));
        return answer.found()
                ? Optional.of(
                        stored(
                                id,
                                requireNonNull(answer.source()),
                                answer.seqNo(),
                                answer.primaryTerm()))
                : Optional.empty();
    }

    private Stored<D> stored(String id, D document, @Nullable Long sequence, @Nullable Long term) {
        return new Stored<>(id, Revision.of(sequence, term).toString(), document);
    }

    /**
     * Keeps a document.
     *
     * @param seen the revision it takes the place of; any text that is no revision means that there
     *     must be none yet
     * @return as it is stored now; empty when somebody was faster
     */
    public Optional<Stored<D>> put(String id, String seen, D document) {
        Optional<Revision> revision = Revision.parse(seen);
        return elasticsearch.ask(
                "writing to " + writeAlias,
                client -> {
                    try {
                        var answer =
                                client.<D>index(request -> {
                                    request.index(writeAlias).id(id).document(document);
                                    return revision.map(r ->
                                                    request.ifSeqNo(r.sequence())
                                                            .ifPrimaryTerm(r.term()))
                                            .orElseGet(() -> request.opType(OpType.Create));
                                });
                        return Optional.of(
                                stored(id, document, answer.seqNo(), answer.primaryTerm()));
                    } catch (ElasticsearchException e) {
                        requireConflict(e);
                        return Optional.empty();
                    }
                });
    }

    /** Removes exactly this revision; false when it was changed or removed meanwhile. */
    public boolean remove(String id, String seen) {
        Optional<Revision> revision = Revision.parse(seen);
        if (revision.isEmpty()) {
            return false;
        }
        return elasticsearch.ask(
                "removing from " + writeAlias,
                client -> {
                    try {
                        return client.delete(request ->
                                        request.index(writeAlias)
                                                .id(id)
                                                .ifSeqNo(revision.get().sequence())
                                                .ifPrimaryTerm(revision.get().term()))
                                        .result()
                                == Result.Deleted;
                    } catch (ElasticsearchException e) {
                        requireConflict(e);
                        return false;
                    }
                });
    }

    private static void requireConflict(ElasticsearchException e) {
        if (e.status() != CONFLICT) {
            throw e;
        }
    }
}
