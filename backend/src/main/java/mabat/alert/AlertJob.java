package mabat.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/**
 * Checks and sends again and again, each in a thread of its own so that a slow receiver delays
 * nobody's badge. Whatever goes wrong is tried again; it is logged once, and so is its end.
 */
final class AlertJob implements SmartLifecycle {
    private static final System.Logger LOG = System.getLogger(AlertJob.class.getName());

    /** Often enough that a re-enrichment of everything does not keep everything twice. */
    private static final Duration TIDY = Duration.ofMinutes(5);

    /** Something to do regularly. */
    record Task(String name, Duration every, Runnable work) {}

    private final List<Task> tasks;
    private volatile boolean running;
    private ScheduledExecutorService threads = Executors.newScheduledThreadPool(0);

    AlertJob(List<Task> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    static Task checking(
            AlertProperties properties, Lease lease, Checker checker, NewsWatch watch) {
        return new Task(
                "check",
                properties.every(),
                () -> {
                    if (properties.enabled() && lease.hold()) {
                        checker.round();
                    }
                    watch.look();
                });
    }

    static Task sending(AlertProperties properties, Lease lease, Outbox outbox) {
        return new Task(
                "send",
                properties.every(),
                () -> {
                    if (properties.enabled() && lease.hold()) {
                        outbox.round();
                    }
                });
    }

    static Task tidying(AlertProperties properties, Lease lease, Checker checker) {
        return new Task(
                "tidy",
                TIDY,
                () -> {
                    if (properties.enabled() && lease.hold()) {
                        checker.tidy();
                    }
                });
    }

    static Task forgetting(
            AlertProperties properties, Announcements announcements, Outbox outbox, Clock clock) {
        Duration age = Duration.ofDays(properties.keep().getDays());
        return new Task(
                "forget",
                Duration.ofHours(6),
                () -> {
                    announcements.removeBefore(clock.instant().minus(age));
                    outbox.forget(age);
                });
    }

    @Override
    public void start() {
        threads =
                Executors.newScheduledThreadPool(
                        tasks.size(), Thread.ofPlatform().daemon().name("alerts-", 0).factory());
        for (Task task : tasks) {
            long millis = task.every().toMillis();
            Trouble trouble = new Trouble(task.name(), LOG);
            threads.scheduleWithFixedDelay(
                    () -> run(task, trouble), millis, millis, TimeUnit.MILLISECONDS);
        }
        running = true;
    }

    private void run(Task task, Trouble trouble) {
        try {
            task.work().run();
            trouble.over();
        } catch (RuntimeException | Error e) {
            // a task that threw would never run again
            if (running) {
                trouble.met(e);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
