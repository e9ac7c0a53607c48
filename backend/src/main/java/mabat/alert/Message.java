package mabat.alert;

import java.time.Instant;
import mabat.keep.Entry;

/**
 * Something that waits to be sent, was sent, or could not be sent. There is one for each
 * subscription and the round it starts after, whoever makes it and how often.
 *
 * @param subscription the subscription's key
 * @param after announcements after this round belong to it
 * @param upTo up to this one, inclusive
 * @param attempts how often sending was tried
 * @param next not to be tried before
 * @param error why the last attempt failed; empty when none did
 */
public record Message(
        String subscription,
        String person,
        String search,
        Channel channel,
        long after,
        long upTo,
        Status status,
        int attempts,
        Instant next,
        String error,
        Instant created)
        implements Entry {
    /** Where it stands. */
    public enum Status {
        WAITING,
        SENT,
        /** Given up; the person sees it and can have it tried again. */
        DEAD
    }

    static Message first(Subscription subscription, long upTo, Instant now) {
        return new Message(
                subscription.key(),
                subscription.person(),
                subscription.search(),
                subscription.channel(),
                subscription.round(),
                upTo,
                Status.WAITING,
                0,
                now,
                "",
                now);
    }

    @Override
    public String key() {
        return subscription + '\n' + after;
    }

    @Override
    public String state() {
        return status.name();
    }

    Message with(Status changed, int tries, Instant when, String why) {
        return new Message(
                subscription,
                person,
                search,
                channel,
                after,
                upTo,
                changed,
                tries,
                when,
                why,
                created);
    }
}
