package mabat.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The options of {@code start}: from the command line, else from the environment, else the usual.
 *
 * @param port on 127.0.0.1; 0 takes a free one
 * @param data folder for everything that is kept
 * @param demo whether the demo corpus is indexed when there are no articles yet
 * @param open whether the browser is opened when ready
 */
record StartOptions(int port, Path data, boolean demo, boolean open) {
    private static final int USUAL_PORT = 8080;

    static StartOptions read(List<String> words, Terminal terminal) {
        Arguments arguments =
                Arguments.read(
                        words, Set.of("--port", "--data"), Set.of("--demo", "--no-demo", "--open"));
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("unexpected '" + arguments.rest().get(0) + "'");
        }
        if (arguments.has("--demo") && arguments.has("--no-demo")) {
            throw new UsageException("--demo and --no-demo exclude each other");
        }
        boolean demo =
                arguments.has("--demo")
                        || !arguments.has("--no-demo")
                                && terminal.setting("mabat.demo")
                                        .map(Boolean::valueOf)
                                        .orElse(true);
        return new StartOptions(
                arguments
                        .value("--port")
                        .or(() -> terminal.setting("server.port"))
                        .map(StartOptions::port)
                        .orElse(USUAL_PORT),
                arguments
                        .value("--data")
                        .or(() -> terminal.setting("mabat.data"))
                        .map(terminal::resolve)
                        .orElse(terminal.defaultData()),
                demo,
                arguments.has("--open"));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("--port needs a number, not '" + text + "'");
        }
        throw new UsageException("--port needs a number from 0 to 65535, not '" + text + "'");
    }

    /**
     * As command line properties: Spring knows these before it opens the log in the data folder.
     */
    String[] springArguments() {
        return new String[] {"--server.port=" + port, "--mabat.data=" + data};
    }
}
