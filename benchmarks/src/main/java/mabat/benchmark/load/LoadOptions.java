package mabat.benchmark.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run over a filled engine is asked for: {@code [ARTICLES] [--data DIR[,DIR…]] [--times N]
 * [--seed N] [--seconds N] [--json FILE]}.
 *
 * @param articles how many made-up articles a folder without any gets; 0 for a folder that has some
 * @param data folders of engines that stay; none for a new one that goes with the run
 * @param times how many times the articles of a folder are to be there, see {@link Copies}
 * @param phase how long one phase asks, at most
 * @param json where the figures go besides the table
 */
record LoadOptions(
        long articles, long seed, List<Path> data, int times, Duration phase, Optional<Path> json) {
    LoadOptions {
        data = List.copyOf(data);
    }

    /** What was typed; a mistake in it is told, and the run ends. */
    static LoadOptions orExit(String... arguments) {
        try {
            return parse(arguments);
        } catch (IllegalArgumentException e) {
            return exit(e.getMessage());
        }
    }

    /** Never returns. */
    static LoadOptions exit(@Nullable String mistake) {
        System.err.println("mabat bench: " + mistake);
        System.exit(2);
        throw new IllegalStateException("exited");
    }

    /**
     * @throws IllegalArgumentException with a sentence for whoever typed it
     */
    static LoadOptions parse(String... arguments) {
        long articles = 0;
        long seed = 1;
        List<Path> data = new ArrayList<>();
        int times = 1;
        Duration phase = Duration.ofSeconds(15);
        Optional<Path> json = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            if (!name.startsWith("--")) {
                articles = number(name, "ARTICLES");
                continue;
            }
            if (++i == arguments.length) {
                throw new IllegalArgumentException(name + " wants a value");
            }
            String value = arguments[i];
            switch (name) {
                case "--data" ->
                        List.of(value.split(",")).forEach(folder -> data.add(Path.of(folder)));
                case "--times" -> times = Math.clamp(number(value, name), 0, Integer.MAX_VALUE);
                case "--seed" -> seed = number(value, name);
                case "--seconds" -> phase = Duration.ofSeconds(number(value, name));
                case "--json" -> json = Optional.of(Path.of(value));
                default ->
                        throw new IllegalArgumentException(
                                "unknown option "
                                        + name
                                        + "; known: --data, --times, --seed, --seconds, --json");
            }
        }
        if (articles == 0 && data.isEmpty()) {
            throw new IllegalArgumentException(
                    "say how many articles to make up, or name a folder that has some: --data DIR");
        }
        if (times < 1) {
            throw new IllegalArgumentException("--times wants 1 or more");
        }
        return new LoadOptions(articles, seed, data, times, phase, json);
    }

    private static long number(String value, String what) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(what + " wants a number, not " + value, e);
        }
    }

    /** An engine in the first folder, or in a new one, filled if it has to be. */
    Engine engine() {
        return engine(data.isEmpty() ? Optional.empty() : Optional.of(data.getFirst()));
    }

    /** As often as asked for; after everything that starts engines, for these want one index. */
    void multiply(Engine engine) {
        if (times > 1) {
            new Copies(new BareNode(engine.node()), engine.names().articles()).make(times);
        }
    }

    /** The same with the articles as they are. */
    LoadOptions once() {
        return new LoadOptions(articles, seed, data, 1, phase, json);
    }

    /** An engine in this folder, or in a copy of it when there shall be more articles. */
    Engine engine(Optional<Path> folder) {
        Engine engine =
                times > 1 && folder.isPresent()
                        ? Engine.startCopy(folder.get())
                        : Engine.start(folder);
        try {
            Filling.fill(engine, articles, seed);
            return engine;
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }
}
