package mabat.keep;

class InMemoryKeepTest extends KeepContract {
    @Override
    protected Keep keep() {
        return new InMemoryKeep();
    }
}
