package mabat.benchmark.load;

import java.io.IOException;

/**
 * Puts a made-up corpus into a folder that stays ({@code mabat.load.data}), for other runs to use.
 *
 * <p>Arguments: how many articles, and a seed (1 when absent).
 */
public final class Fill {
    private Fill() {}

    /** Does nothing when the articles are there already. */
    public static void main(String[] arguments) throws IOException {
        if (System.getProperty("mabat.load.data", "").isEmpty()) {
            System.err.println("name the folder: MABAT_JAVA_OPTIONS=-Dmabat.load.data=FOLDER");
            System.exit(2);
        }
        long articles = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        try (Engine engine = Engine.start()) {
            Filling.fill(engine, articles, seed);
        }
    }
}
