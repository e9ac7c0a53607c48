package mabat.ui.command;

import java.io.PrintStream;
import java.util.Locale;
import mabat.node.NodeEvent;
import mabat.node.NodeListener;

/** Tells whoever started Mabat how the local node is, one line per event. */
final class NodeProgress implements NodeListener {
    private final PrintStream out;

    NodeProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void nodeChanged(NodeEvent event) {
        out.println("  Elasticsearch: " + line(event));
    }

    private static String line(NodeEvent event) {
        return switch (event) {
            case NodeEvent.Unpacking unpacking ->
                    "unpacking into " + unpacking.home() + " (once per version)";
            case NodeEvent.Starting starting ->
                    "starting, process " + starting.pid() + ", logs in " + starting.logs();
            case NodeEvent.StillStarting still ->
                    "still starting, " + still.sinceStart().toSeconds() + " s so far";
            case NodeEvent.Ready ready ->
                    String.format(
                            Locale.ROOT,
                            "ready in %.1f s at %s",
                            ready.startedIn().toMillis() / 1000.0,
                            ready.uri());
            case NodeEvent.Died died ->
                    "process "
                            + died.pid()
                            + " ended unexpectedly (status "
                            + died.exitStatus()
                            + "); starting it again. Nothing acknowledged is lost.";
            case NodeEvent.GaveUp gaveUp ->
                    "stays down: "
                            + gaveUp.reason()
                            + " Searching is not possible; stop Mabat and start it again.";
            case NodeEvent.Stopped stopped -> "stopped";
        };
    }
}
