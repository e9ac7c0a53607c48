package mabat.ui.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which Mabat to talk to, and with which key. A Mabat that runs on this machine leaves both in its
 * data folder, readable by its owner only, so nobody has to type a key.
 */
record ServerAddress(URI server, String key) {
    /** Written by the running application; see {@code mabat.ui.security}. */
    static final String FILE = "local-server.json";

    static ServerAddress find(Arguments arguments, Terminal terminal) {
        if (arguments.value("--server").isPresent()) {
            String key =
                    arguments
                            .value("--key")
                            .orElseThrow(() -> new UsageException("--server needs --key as well"));
            return new ServerAddress(uri(arguments.value("--server").get()), key);
        }
        if (arguments.value("--key").isPresent()) {
            throw new UsageException("--key needs --server as well");
        }
        Path data =
                arguments
                        .value("--data")
                        .or(() -> terminal.setting("mabat.data"))
                        .map(terminal::resolve)
                        .orElse(terminal.defaultData());
        return local(data.resolve(FILE));
    }

    private static ServerAddress local(Path file) {
        try {
            JsonNode json = new JsonMapper().readTree(Files.readString(file));
            return new ServerAddress(
                    uri(json.path("url").asString("")), json.path("key").asString(""));
        } catch (NoSuchFileException e) {
            throw new UsageException(
                    "no Mabat is running here ("
                            + file
                            + " is missing). Start it with ./mabat start, or name another one with"
                            + " --server and --key.");
        } catch (IOException | JacksonException e) {
            throw new UsageException("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text.replaceAll("/+$", ""));
            String scheme = uri.getScheme();
            if (uri.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "'" + text + "' is no address; expected http(s)://host[:port]");
        }
        throw new UsageException("'" + text + "' is no address; expected http(s)://host[:port]");
    }
}
