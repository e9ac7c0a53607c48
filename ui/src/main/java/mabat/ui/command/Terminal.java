package mabat.ui.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param home the folder of the installation; the default data folder is {@code data} in it
 * @param folder the folder relative paths start from
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Path home, Path folder) {

    /** The standard streams. */
    static Terminal system() {
        Path folder = Path.of("").toAbsolutePath();
        String home = System.getProperty("mabat.home");
        return new Terminal(
                System.in,
                System.out,
                System.err,
                home == null ? folder : Path.of(home).toAbsolutePath(),
                folder);
    }

    /** A path from the command line, absolute. */
    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    Path defaultData() {
        return home.resolve("data");
    }
}
