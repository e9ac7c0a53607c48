package mabat.alert;

/** Takes one message to where it belongs. */
@FunctionalInterface
public interface Delivery {
    Result deliver(Message message);

    /** What became of it. */
    sealed interface Result {
        /** It arrived, or there is nothing to say any more. */
        record Done() implements Result {}

        record Later(String reason) implements Result {}

        record Never(String reason) implements Result {}
    }
}
