package mabat.ui.command;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Finds the command that the first argument names and runs it. */
public final class Commands {
    private static final int USAGE = 2;

    private final Map<String, Command> commands;
    private final Terminal terminal;

    Commands(Map<String, Command> commands, Terminal terminal) {
        this.commands = Map.copyOf(commands);
        this.terminal = terminal;
    }

    /**
     * @param application the Spring Boot application that {@code start} runs
     */
    public static Commands onThisTerminal(Class<?> application) {
        return new Commands(
                Map.of(
                        "start", new StartCommand(application),
                        "ingest", new IngestCommand(),
                        "api-key", new ApiKeyCommand(),
                        "analyze", new AnalyzeCommand(),
                        "enrich", new EnrichCommand(),
                        "lexicon", new LexiconCommand(),
                        "reenrich", new ReenrichCommand()),
                Terminal.system());
    }

    /**
     * The exit status; empty when the process goes on running. Without a command: {@code start}.
     */
    public OptionalInt run(List<String> arguments) {
        boolean named = !arguments.isEmpty() && !arguments.get(0).startsWith("--");
        String name = named ? arguments.get(0) : "start";
        Command command = commands.get(name);
        if (command == null) {
            String known = String.join(", ", new TreeSet<>(commands.keySet()));
            terminal.err().println("mabat: unknown command '" + name + "'; known are " + known);
            return OptionalInt.of(USAGE);
        }
        try {
            return command.run(
                    named ? arguments.subList(1, arguments.size()) : arguments, terminal);
        } catch (UsageException e) {
            terminal.err().println("mabat " + name + ": " + e.getMessage());
            return OptionalInt.of(USAGE);
        }
    }
}
