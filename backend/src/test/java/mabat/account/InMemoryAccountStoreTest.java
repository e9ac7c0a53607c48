package mabat.account;

final class InMemoryAccountStoreTest extends AccountStoreContract {
    @Override
    protected AccountStore store() {
        return new InMemoryAccountStore();
    }
}
