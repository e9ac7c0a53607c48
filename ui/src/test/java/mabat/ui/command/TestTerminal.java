package mabat.ui.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A terminal in memory; remembers what was printed and how long a command would have waited. */
final class TestTerminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    final List<Duration> pauses = new ArrayList<>();
    final Map<String, String> settings = new HashMap<>();
    final Terminal terminal;

    TestTerminal(Path home, String input) {
        this(home, input.getBytes(StandardCharsets.UTF_8));
    }

    TestTerminal(Path home, byte[] input) {
        terminal =
                new Terminal(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        home,
                        home,
                        false,
                        settings::get,
                        pauses::add);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
