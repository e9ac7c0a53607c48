package mabat.alert;

import java.time.Instant;
import mabat.keep.Entry;

/**
 * Lets whoever knows a secret read one saved search as a feed. There is one for each person and
 * search; making another one revokes it.
 *
 * @param hash of the secret, which is stored nowhere
 */
public record FeedToken(String person, String search, String hash, Instant created)
        implements Entry {
    @Override
    public String key() {
        return key(person, search);
    }

    static String key(String person, String search) {
        return person + '\n' + search;
    }

    /** Found by the secret. */
    @Override
    public String state() {
        return hash;
    }
}
