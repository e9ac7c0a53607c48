package mabat.benchmark.load;

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
import java.util.stream.LongStream;

/** People who ask all the time. A request that fails ends the run. */
final class Users {
    private Users() {}

    /**
     * Closed loop: everybody asks again as soon as the answer is there.
     *
     * @param requests how many in all
     * @param request told the number of the request, from 0
     */
    static Latencies closed(int users, int requests, IntConsumer request) {
        AtomicInteger next = new AtomicInteger();
        long[] took = new long[requests];
        long start = System.nanoTime();
        together(
                users,
                () -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        request.accept(i);
                        took[i] = System.nanoTime() - asked;
                    }
                });
        return new Latencies(LongStream.of(took), (System.nanoTime() - start) / 1e9);
    }

    /**
     * Open loop: requests come at random moments whether or not earlier ones are answered, and
     * waiting for a turn counts. What a closed loop hides, this shows.
     *
     * @param perSecond how many come in a second on average
     */
    static Latencies open(
            int users,
            int requests,
            double perSecond,
            RandomGenerator random,
            IntConsumer request) {
        long[] due = new long[requests];
        double at = 0;
        for (int i = 0; i < requests; i++) {
            at += -Math.log(1 - random.nextDouble()) / perSecond;
            due[i] = (long) (at * 1e9);
        }
        AtomicInteger next = new AtomicInteger();
        long[] took = new long[requests];
        long start = System.nanoTime();
        together(
                users,
                () -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        for (long early = start + due[i] - System.nanoTime();
                                early > 0;
                                early = start + due[i] - System.nanoTime()) {
                            LockSupport.parkNanos(early);
                        }
                        request.accept(i);
                        took[i] = System.nanoTime() - start - due[i];
                    }
                });
        return new Latencies(LongStream.of(took), (System.nanoTime() - start) / 1e9);
    }

    private static void together(int users, Runnable work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
            List<Future<?>> all = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                all.add(threads.submit(work));
            }
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
