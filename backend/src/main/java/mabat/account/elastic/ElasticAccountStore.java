package mabat.account.elastic;

import java.util.List;
import java.util.Optional;
import mabat.account.AccountEntry;
import mabat.account.AccountStore;
import mabat.elastic.Documents;
import mabat.elastic.Documents.Stored;
import mabat.elastic.Elasticsearch;
import mabat.elastic.IndexNames;

/** Accounts in their index. */
final class ElasticAccountStore implements AccountStore {
    private final Documents<AccountDocument> documents;

    ElasticAccountStore(Elasticsearch elasticsearch, IndexNames names) {
        documents =
                new Documents<>(
                        elasticsearch,
                        names.accounts(),
                        names.accountsForWriting(),
                        AccountDocument.class);
    }

    @Override
    public <T extends AccountEntry> List<T> all(Class<T> kind) {
        return documents.having(AccountDocument.KIND, AccountDocument.kind(kind)).stream()
                .map(ElasticAccountStore::entry)
                .map(kind::cast)
                .toList();
    }

    @Override
    public <T extends AccountEntry> Optional<T> find(Class<T> kind, String key) {
        return documents.find(id(kind, key)).map(ElasticAccountStore::entry).map(kind::cast);
    }

    @Override
    @SuppressWarnings("unchecked") // an entry of a kind comes back as one of the same kind
    public <T extends AccountEntry> Optional<T> put(T entry) {
        return documents
                .put(id(entry), entry.revision(), AccountDocument.of(entry))
                .map(stored -> (T) entry(stored));
    }

    @Override
    public boolean remove(AccountEntry entry) {
        return documents.remove(id(entry), entry.revision());
    }

    private static AccountEntry entry(Stored<AccountDocument> stored) {
        return stored.document().toEntry(stored.revision());
    }

    private static String id(AccountEntry entry) {
        return id(entry.getClass(), entry.key());
    }

    private static String id(Class<? extends AccountEntry> kind, String key) {
        return AccountDocument.kind(kind) + ":" + key;
    }
}
