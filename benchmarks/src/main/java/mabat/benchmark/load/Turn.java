package mabat.benchmark.load;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Some articles taken in one way, until the node had nothing left to do with them.
 *
 * @param round turns of one round took the same articles
 * @param nanoseconds on the clock
 * @param processor of both processes
 * @param merging nanoseconds of the node's processor for merging segments
 * @param compiling nanoseconds of both processes' processor for compiling Java
 */
record Turn(
        int round,
        int articles,
        long nanoseconds,
        ProcessorUse processor,
        long merging,
        long compiling) {

    double rate() {
        return articles / (nanoseconds / 1e9);
    }

    /** Microseconds of both processors for an article. */
    double cost() {
        return each(processor.own() + processor.node());
    }

    /** The same without merging segments, which fall due by chance. */
    double costWithoutMerging() {
        return cost() - each(merging);
    }

    /** The same without compiling as well, of which little is left after an hour. */
    double costOfWarm() {
        return costWithoutMerging() - each(compiling);
    }

    double each(long all) {
        return all / 1e3 / articles;
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("round", round);
        map.put("articles", articles);
        map.put("seconds", Math.round(nanoseconds / 1e6) / 1e3);
        map.put("processor_us_each_own", Math.round(each(processor.own())));
        map.put("processor_us_each_node", Math.round(each(processor.node())));
        map.put("processor_us_each_merging", Math.round(each(merging)));
        map.put("processor_us_each_compiling", Math.round(each(compiling)));
        return map;
    }
}
