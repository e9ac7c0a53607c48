package mabat.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mabat.keep.Keep;
import mabat.keep.Keep.By;
import mabat.keep.Kept;

/**
 * Turns announcements into messages, and messages into mails and requests. A message's key follows
 * from where its subscription stood, so whoever makes it again after being stopped makes the same
 * one. Sending is the one step nobody can make exactly once; a message that may have been sent when
 * a process was killed is sent again with the same id, by which receivers tell.
 */
public final class Outbox {
    /** Attempts until a message is given up: about a day. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Longer than any attempt takes; whoever claims a message has it until then. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final Keep keep;
    private final Announcements announcements;
    private final Delivery delivery;
    private final Clock clock;

    public Outbox(Keep keep, Announcements announcements, Delivery delivery, Clock clock) {
        this.keep = keep;
        this.announcements = announcements;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Fills the outbox, then sends what waits. May be stopped at any point. */
    public void round() {
        keep.find(Position.class, Position.KEY).map(Kept::value).ifPresent(this::fill);
        send();
    }

    private void fill(Position position) {
        Optional<Kept<Filled>> filled = keep.find(Filled.class, Filled.KEY);
        long from = filled.map(kept -> kept.value().round()).orElse(0L);
        Instant now = clock.instant();
        Set<String> fresh =
                position.round() > from
                        ? announcements.searchesAfter(from, position.round())
                        : Set.of();
        for (Kept<Subscription> kept : keep.all(Subscription.class)) {
            Subscription each = kept.value();
            boolean atOnce = each.rhythm().kind() == Rhythm.Kind.AT_ONCE;
            if (atOnce ? fresh.contains(each.search()) : !now.isBefore(each.due())) {
                collect(each.key(), position, now);
            }
        }
        if (position.round() > from) {
            keep.put(new Filled(position.round()), filled.map(Kept::revision).orElse(Keep.NEVER));
        }
    }

    /** Until the subscription stands where checking stands, whoever changes it meanwhile. */
    private void collect(String key, Position position, Instant now) {
        Optional<Kept<Subscription>> current = keep.find(Subscription.class, key);
        while (current.isPresent()) {
            Subscription subscription = current.get().value();
            Instant due = subscription.rhythm().nextAfter(now);
            boolean collected = subscription.round() >= position.round();
            if (collected && !subscription.due().isBefore(due)) {
                return;
            }
            long upTo = collected ? subscription.round() : message(subscription, position, now);
            keep.put(subscription.sentUpTo(upTo, due), current.get().revision());
            current = keep.find(Subscription.class, key);
        }
    }

    /** Makes the subscription's next message; up to where it goes. */
    private long message(Subscription subscription, Position position, Instant now) {
        if (!hasNews(subscription, position)) {
            return position.round();
        }
        Message message = Message.first(subscription, position.round(), now);
        if (keep.put(message, Keep.NEVER).isPresent()) {
            return position.round();
        }
        // made before somebody was stopped: it says itself how far it goes
        return keep.find(Message.class, message.key())
                .map(before -> before.value().upTo())
                .orElse(position.round());
    }

    private boolean hasNews(Subscription subscription, Position position) {
        return announcements
                .of(subscription.search(), subscription.round(), position.round())
                .stream()
                .anyMatch(each -> position.counts(each.round()));
    }

    private void send() {
        Instant now = clock.instant();
        List<Kept<Message>> waiting =
                keep.having(Message.class, By.STATE, Message.Status.WAITING.name()).stream()
                        .filter(kept -> !now.isBefore(kept.value().next()))
                        .sorted(Comparator.comparing(kept -> kept.value().next()))
                        .toList();
        waiting.forEach(this::send);
    }

    private void send(Kept<Message> kept) {
        Message message = kept.value();
        int attempts = message.attempts() + 1;
        Message claimed =
                message.with(
                        Message.Status.WAITING,
                        attempts,
                        clock.instant().plus(CLAIM),
                        message.error());
        keep.put(claimed, kept.revision()).ifPresent(mine -> attempt(mine, attempts));
    }

    private void attempt(Kept<Message> mine, int attempts) {
        Message message = mine.value();
        Instant now = clock.instant();
        Message after =
                switch (delivery.deliver(message)) {
                    case Delivery.Result.Done done ->
                            message.with(Message.Status.SENT, attempts, now, "");
                    case Delivery.Result.Never(var reason) ->
                            message.with(Message.Status.DEAD, attempts, now, reason);
                    case Delivery.Result.Later(var reason) ->
                            attempts >= MOST_ATTEMPTS
                                    ? message.with(Message.Status.DEAD, attempts, now, reason)
                                    : message.with(
                                            Message.Status.WAITING,
                                            attempts,
                                            now.plus(pause(attempts)),
                                            reason);
                };
        keep.put(after, mine.revision());
    }

    /** Twice as long each time. */
    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Forgets messages that were sent long ago. */
    public void forget(Duration age) {
        Instant before = clock.instant().minus(age);
        keep.having(Message.class, By.STATE, Message.Status.SENT.name()).stream()
                .filter(kept -> kept.value().next().isBefore(before))
                .forEach(keep::remove);
    }
}
