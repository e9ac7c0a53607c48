package mabat.overlay.elastic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import mabat.elastic.Documents;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;
import mabat.overlay.Change;
import mabat.overlay.ChangeLog;

/** The log in its index. */
final class ElasticChangeLog implements ChangeLog {
    private static final int PAGE = 1000;
    private static final String NOT_THERE_YET = "";

    private final Documents<ChangeDocument> documents;
    private final Elasticsearch elasticsearch;
    private final String alias;

    ElasticChangeLog(Elasticsearch elasticsearch, IndexNames names) {
        this.elasticsearch = elasticsearch;
        this.alias = names.overlayChanges();
        documents =
                new Documents<>(
                        elasticsearch,
                        alias,
                        names.overlayChangesForWriting(),
                        ChangeDocument.class);
    }

    @Override
    public List<Change> after(long number) {
        // one document by its id, which needs no refresh: mostly there is nothing new
        if (documents.find(id(number + 1)).isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        elasticsearch.ask(
                "refreshing " + alias,
                client -> client.indices().refresh(request -> request.index(alias)));
        List<Change> page;
        do {
            page = page(number + changes.size());
            changes.addAll(page);
        } while (page.size() == PAGE);
        return changes;
    }

    private List<Change> page(long after) {
        return elasticsearch.ask(
                "reading " + alias,
                client ->
                        client
                                .search(
                                        request ->
                                                request.index(alias)
                                                        .size(PAGE)
                                                        .query(query ->
                                                                query.range(range ->
                                                                        range.number(number ->
                                                                                number.field(
                                                                                                ChangeDocument
                                                                                                        .NUMBER)
                                                                                        .gt(
                                                                                                (double)
                                                                                                        after))))
                                                        .sort(sort ->
                                                                sort.field(field ->
                                                                        field.field(
                                                                                ChangeDocument
                                                                                        .NUMBER))),
                                        ChangeDocument.class)
                                .hits()
                                .hits()
                                .stream()
                                .map(hit -> requireNonNull(hit.source()).toChange())
                                .toList());
    }

    @Override
    public boolean add(Change change) {
        return documents
                .put(id(change.number()), NOT_THERE_YET, ChangeDocument.of(change))
                .isPresent();
    }

    private static String id(long number) {
        return Long.toString(number);
    }
}
