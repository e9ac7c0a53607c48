package mabat.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** People who ask all the time, until their time is over. A request that fails ends the run. */
final class Users {
    /** Nobody asks more often than this in one phase. */
    private static final int MOST = 100_000;

    private Users() {}

    /**
     * Closed loop: everybody asks again as soon as the answer is there.
     *
     * @param most seconds after which nobody asks again; what was asked is still answered
     * @param requests how many in all, at most
     * @param request told the number of the request, from 0
     */
    static Latencies closed(int users, Duration most, int requests, IntConsumer request) {
        AtomicInteger next = new AtomicInteger();
        long[] took = new long[Math.min(requests, MOST)];
        long start = System.nanoTime();
        together(
                users,
                () -> {
                    for (int i = next.getAndIncrement();
                            i < took.length && within(start, most);
                            i = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        request.accept(i);
                        took[i] = System.nanoTime() - asked;
                    }
                });
        return answered(took, start);
    }

    /** As many as can be asked in the time. */
    static Latencies closed(int users, Duration most, IntConsumer request) {
        return closed(users, most, MOST, request);
    }

    /**
     * Open loop: requests come at random moments whether or not earlier ones are answered, and
     * waiting for a turn counts. What a closed loop hides, this shows.
     *
     * @param perSecond how many come in a second on average
     */
    static Latencies open(
            int users,
            Duration most,
            double perSecond,
            RandomGenerator random,
            IntConsumer request) {
        long[] due = moments(most, perSecond, random);
        AtomicInteger next = new AtomicInteger();
        long[] took = new long[due.length];
        long start = System.nanoTime();
        together(
                users,
                () -> {
                    for (int i = next.getAndIncrement();
                            i < due.length;
                            i = next.getAndIncrement()) {
                        for (long early = start + due[i] - System.nanoTime();
                                early > 0;
                                early = start + due[i] - System.nanoTime()) {
                            LockSupport.parkNanos(early);
                        }
                        request.accept(i);
                        took[i] = System.nanoTime() - start - due[i];
                    }
                });
        return answered(took, start);
    }

    private static long[] moments(Duration most, double perSecond, RandomGenerator random) {
        LongStream.Builder moments = LongStream.builder();
        double end = most.toNanos() / 1e9;
        int made = 0;
        for (double at = -Math.log(1 - random.nextDouble()) / perSecond;
                at < end && made < MOST || made == 0;
                at += -Math.log(1 - random.nextDouble()) / perSecond) {
            moments.add((long) (at * 1e9));
            made++;
        }
        return moments.build().toArray();
    }

    private static boolean within(long start, Duration most) {
        return System.nanoTime() - start < most.toNanos();
    }

    private static Latencies answered(long[] took, long start) {
        return new Latencies(
                LongStream.of(took).filter(each -> each > 0), (System.nanoTime() - start) / 1e9);
    }

    private static void together(int users, Runnable work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, users).forEach(user -> all.add(threads.submit(work)));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
