package mabat.ui.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Makes a key for the REST API and shows it, once. */
final class ApiKeyCommand implements Command {
    private static final Set<String> ROLES = Set.of("viewer", "analyst", "editor", "administrator");

    @Override
    public OptionalInt run(List<String> words, Terminal terminal) {
        Arguments arguments =
                Arguments.read(words, Set.of("--role", "--server", "--key", "--data"), Set.of());
        if (arguments.rest().size() != 1) {
            throw new UsageException(
                    "expected one name: ./mabat api-key NAME --role viewer|analyst|editor|administrator");
        }
        String role =
                arguments
                        .value("--role")
                        .filter(ROLES::contains)
                        .orElseThrow(() ->
                                new UsageException(
                                        "--role must be viewer, analyst, editor or"
                                                + " administrator"));
        String body =
                new JsonMapper()
                        .writeValueAsString(Map.of("name", arguments.rest().get(0), "role", role));
        try (ApiClient client = new ApiClient(ServerAddress.find(arguments, terminal))) {
            ApiClient.Answer answer = client.post("/api-keys", "application/json", body);
            if (!answer.ok()) {
                terminal.err().println("mabat api-key: " + answer.detail());
                return OptionalInt.of(1);
            }
            terminal.out().println(answer.body().path("key").asString(""));
            terminal.err().println("This key is not shown again; keep it like a password.");
            return OptionalInt.of(0);
        } catch (IOException e) {
            terminal.err().println("mabat api-key: the server does not answer: " + e.getMessage());
            return OptionalInt.of(1);
        }
    }
}
