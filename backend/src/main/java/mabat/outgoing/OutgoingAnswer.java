package mabat.outgoing;

/** What came of a request to somewhere else. */
public sealed interface OutgoingAnswer {
    /**
     * @param address where the answer came from, after redirects
     * @param body decoded as UTF-8
     */
    record Received(int status, String address, String body) implements OutgoingAnswer {
        public boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    /** We may not ask there; asking again is of no use. */
    record Forbidden(String reason) implements OutgoingAnswer {}

    /** No whole answer; asking again may help. */
    record Failed(String reason) implements OutgoingAnswer {}
}
