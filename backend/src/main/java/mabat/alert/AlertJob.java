package mabat.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mabat.failure.DependencyUnavailableException;
import org.springframework.context.SmartLifecycle;

/**
 * Checks and sends again and again, each in a thread of its own so that a slow receiver delays
 * nobody's badge. Whatever goes wrong is logged and tried again.
 */
final class AlertJob implements SmartLifecycle {
    private static final System.Logger LOG = System.getLogger(AlertJob.class.getName());

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
            threads.scheduleWithFixedDelay(() -> run(task), millis, millis, TimeUnit.MILLISECONDS);
        }
        running = true;
    }

    private static void run(Task task) {
        try {
            task.work().run();
        } catch (DependencyUnavailableException away) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Alerts wait ({0}): {1}",
                    task.name(),
                    away.getMessage());
        } catch (RuntimeException | Error e) {
            // a task that threw would never run again
            LOG.log(System.Logger.Level.ERROR, "Alerts failed: " + task.name(), e);
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
