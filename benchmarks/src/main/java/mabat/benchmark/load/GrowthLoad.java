package mabat.benchmark.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mabat.benchmark.load.PageAndHits.Compared;

/**
 * What more articles cost: the page and its yardstick for one user, warm, in each of several
 * folders with more and more articles. The budget is that the 95th percentile grows at most four
 * times from 100,000 to 1,000,000. Arguments: see {@link LoadOptions}, with {@code --data
 * SMALL,LARGE}, or one folder and {@code --times 10}.
 */
public final class GrowthLoad {
    private final Figures figures = new Figures();
    private final Map<Long, Compared> seen = new LinkedHashMap<>();

    private GrowthLoad() {}

    public static void main(String... arguments) {
        LoadOptions options = LoadOptions.orExit(arguments);
        if (options.data().isEmpty()) {
            LoadOptions.exit("say which folders: --data SMALL,LARGE");
        }
        GrowthLoad growth = new GrowthLoad();
        options.data().forEach(folder -> growth.measure(options.once(), folder));
        if (options.times() > 1) {
            growth.measure(options, options.data().getLast());
        }
        growth.compare();
        growth.figures.print(System.out, options);
    }

    private void measure(LoadOptions options, Path folder) {
        try (Engine engine = options.engine(Optional.of(folder))) {
            PageAndHits both = new PageAndHits(engine, QueryMix.TEMPLATES);
            options.multiply(engine);
            IndexSize size = IndexSize.of(engine);
            size.tell(figures);
            new BareNode(engine.node()).remember(engine.names().articles(), false);
            figures.tell("warming up");
            both.compare(1, options.phase());
            Compared compared = both.compare(1, options.phase().multipliedBy(2));
            String of = " of %,d".formatted(size.articles());
            figures.add("page" + of, compared.page());
            figures.add("hits only" + of, compared.hits());
            figures.add("ratio of p95" + of, compared.ratio(), "");
            seen.put(size.articles(), compared);
        }
    }

    private void compare() {
        Compared before = null;
        for (Compared compared : seen.values()) {
            if (before != null) {
                figures.add(
                        "growth of the page's p95",
                        compared.page().within(0.95) / before.page().within(0.95),
                        "times");
            }
            before = compared;
        }
    }
}
