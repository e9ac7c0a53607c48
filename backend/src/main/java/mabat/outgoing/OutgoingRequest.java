package mabat.outgoing;

import java.util.Map;

/**
 * What to ask.
 *
 * @param body sent as UTF-8 with {@code Content-Type: application/json}; empty for a GET
 */
public record OutgoingRequest(String address, Map<String, String> headers, String body) {
    public OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    public static OutgoingRequest get(String address) {
        return new OutgoingRequest(address, Map.of(), "");
    }
}
