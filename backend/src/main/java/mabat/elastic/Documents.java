package mabat.elastic;

import static java.util.Objects.requireNonNull;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.OpType;
import co.elastic.clients.elasticsearch._types.Result;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A small index of documents that people change: everybody sees a change at once, and nobody
 * overwrites a change they have not seen. Throws the exceptions of {@code mabat.failure}.
 *
 * @param <D> a record that Jackson reads and writes
 */
public final class Documents<D> {
    /** One search brings all documents of an owner or a kind; these are far fewer. */
    private static final int MOST = 10_000;

    private static final int CONFLICT = 409;

    private final Elasticsearch elasticsearch;
    private final String readAlias;
    private final String writeAlias;
    private final Class<D> type;

    public Documents(
            Elasticsearch elasticsearch, String readAlias, String writeAlias, Class<D> type) {
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

    /** All documents with this value in a keyword field, in no particular order. */
    public List<Stored<D>> having(String field, String value) {
        return elasticsearch.ask(
                "listing " + readAlias,
                client -> {
                    client.indices().refresh(request -> request.index(readAlias));
                    return client
                            .search(
                                    request ->
                                            request.index(readAlias)
                                                    .size(MOST)
                                                    .seqNoPrimaryTerm(true)
                                                    .query(q ->
                                                            q.term(t ->
                                                                    t.field(field).value(value))),
                                    type)
                            .hits()
                            .hits()
                            .stream()
                            .map(hit ->
                                    stored(
                                            requireNonNull(hit.id()),
                                            requireNonNull(hit.source()),
                                            hit.seqNo(),
                                            hit.primaryTerm()))
                            .toList();
                });
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
