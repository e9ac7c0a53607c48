package mabat.benchmark.load;

import java.util.List;
import java.util.stream.LongStream;

/** How long many requests took. */
final class Latencies {
    /** Nanoseconds, the shortest first. */
    private final long[] sorted;

    private final double seconds;

    /**
     * @param nanoseconds in any order; at least one
     * @param seconds how long all of them together took on the clock
     */
    Latencies(LongStream nanoseconds, double seconds) {
        sorted = nanoseconds.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no requests");
        }
        this.seconds = seconds;
    }

    LongStream nanoseconds() {
        return LongStream.of(sorted);
    }

    double seconds() {
        return seconds;
    }

    /**
     * The time within which this share was answered, in milliseconds.
     *
     * @param share from 0 to 1
     */
    double within(double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)] / 1e6;
    }

    /** One series of several. */
    static Latencies together(List<Latencies> rounds) {
        return new Latencies(
                rounds.stream().flatMapToLong(Latencies::nanoseconds),
                rounds.stream().mapToDouble(Latencies::seconds).sum());
    }

    int count() {
        return sorted.length;
    }

    double perSecond() {
        return sorted.length / seconds;
    }

    @Override
    public String toString() {
        return "p50 %.1f  p95 %.1f  p99 %.1f ms, %.1f a second, %d requests"
                .formatted(within(0.5), within(0.95), within(0.99), perSecond(), sorted.length);
    }
}
