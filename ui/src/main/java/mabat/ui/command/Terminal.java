package mabat.ui.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes.
 *
 * @param home the folder of the installation; the default data folder is {@code data} in it
 * @param folder the folder relative paths start from
 * @param watched whether a person watches the error stream, so that a progress bar makes sense
 * @param settings what the environment says about a key such as {@code server.port}; null for
 *     nothing
 * @param pauses waits for that long; tests do not wait
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Path home,
        Path folder,
        boolean watched,
        Function<String, @Nullable String> settings,
        Consumer<Duration> pauses) {

    /**
     * The standard streams; the script says whether somebody watches, which Java 21 cannot tell.
     */
    static Terminal system() {
        Path folder = Path.of("").toAbsolutePath();
        String home = System.getProperty("mabat.home");
        return new Terminal(
                System.in,
                System.out,
                System.err,
                home == null ? folder : Path.of(home).toAbsolutePath(),
                folder,
                Boolean.getBoolean("mabat.watched"),
                Terminal::environment,
                Terminal::sleep);
    }

    /** A path from the command line, absolute. */
    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /** The value of a key outside the command line. */
    Optional<String> setting(String key) {
        return Optional.ofNullable(settings.apply(key)).filter(value -> !value.isBlank());
    }

    /** A {@code -D} option, else the variable by Spring's rule: {@code SERVER_PORT}. */
    private static @Nullable String environment(String key) {
        String option = System.getProperty(key);
        return option != null
                ? option
                : System.getenv(key.toUpperCase(Locale.ROOT).replace('.', '_'));
    }

    Path defaultData() {
        return home.resolve("data");
    }

    void pause(Duration duration) {
        pauses.accept(duration);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
