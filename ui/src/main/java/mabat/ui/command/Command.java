package mabat.ui.command;

import java.util.List;
import java.util.OptionalInt;

/** One command of the script. */
@FunctionalInterface
interface Command {
    /**
     * @param arguments without the command's own name
     * @return the exit status; empty when the process goes on running (a server was started)
     * @throws UsageException when the arguments make no sense
     */
    OptionalInt run(List<String> arguments, Terminal terminal);
}
