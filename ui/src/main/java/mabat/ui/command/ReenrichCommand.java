package mabat.ui.command;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Asks a running Mabat to enrich again what is not up to date, or tells how far it is: {@code
 * ./mabat reenrich [start|status|cancel]}.
 */
final class ReenrichCommand implements Command {
    private static final String PATH = "/re-enrichment";

    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments =
                Arguments.read(words, Set.of("--server", "--key", "--data"), Set.of());
        String what = arguments.rest().isEmpty() ? "start" : arguments.rest().get(0);
        if (arguments.rest().size() > 1 || !Set.of("start", "status", "cancel").contains(what)) {
            throw new UsageException("expected start, status or cancel");
        }
        try (ApiClient client = new ApiClient(ServerAddress.find(arguments, terminal))) {
            ApiClient.Answer answer =
                    switch (what) {
                        case "status" -> client.get(PATH);
                        case "cancel" -> client.delete(PATH);
                        default -> client.post(PATH, "application/json", "");
                    };
            if (!answer.ok()) {
                terminal.err().println("mabat reenrich: " + answer.detail());
                return OptionalInt.of(1);
            }
            terminal.out().println(what.equals("cancel") ? "stopping" : sentence(answer.body()));
            return OptionalInt.of(0);
        } catch (IOException e) {
            terminal.err().println("mabat reenrich: the server does not answer: " + e.getMessage());
            return OptionalInt.of(1);
        }
    }

    private static String sentence(JsonNode state) {
        String status = state.path("status").asString("");
        long stale = state.path("stale").asLong(0);
        if (status.equals("running")) {
            String left =
                    state.has("seconds_left")
                            ? ", " + state.path("seconds_left").asLong() + " s left"
                            : "";
            return "running: "
                    + state.path("done").asLong()
                    + " of "
                    + state.path("total").asLong()
                    + " articles, "
                    + state.path("per_second").asDouble()
                    + " a second"
                    + left;
        }
        String last =
                status.equals("never")
                        ? ""
                        : "the last one: "
                                + status
                                + ", "
                                + state.path("done").asLong()
                                + " of "
                                + state.path("total").asLong()
                                + " articles; ";
        return last
                + (stale == 0
                        ? "every article is up to date"
                        : stale + " articles are not up to date");
    }
}
