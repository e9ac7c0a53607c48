package mabat.alert;

import java.time.Instant;
import mabat.article.Language;
import mabat.keep.Entry;

/**
 * Somebody is told about a saved search in one way.
 *
 * @param address of the mailbox or of the receiver
 * @param language that the person reads
 * @param secret signs webhooks; empty for mail
 * @param token ends the subscription without signing in
 * @param round everything announced up to here is on its way or was before the subscription
 * @param due when collected news go out next
 */
public record Subscription(
        String person,
        String search,
        Channel channel,
        String address,
        Rhythm rhythm,
        Language language,
        String secret,
        String token,
        long round,
        Instant due,
        Instant created)
        implements Entry {
    @Override
    public String key() {
        return key(person, search, channel);
    }

    static String key(String person, String search, Channel channel) {
        return person + '\n' + search + '\n' + channel;
    }

    /** Found by what ends it. */
    @Override
    public String state() {
        return token;
    }

    Subscription sentUpTo(long upTo, Instant nextDue) {
        return new Subscription(
                person, search, channel, address, rhythm, language, secret, token, upTo, nextDue,
                created);
    }
}
