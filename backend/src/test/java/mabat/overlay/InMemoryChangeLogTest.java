package mabat.overlay;

final class InMemoryChangeLogTest extends ChangeLogContract {
    @Override
    protected ChangeLog log() {
        return new InMemoryChangeLog();
    }
}
