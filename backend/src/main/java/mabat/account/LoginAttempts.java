package mabat.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing: after a few failures for one name, or more from one address, the next
 * attempt has to wait, twice as long after each further failure. Kept in memory, bounded,
 * thread-safe; a restart forgets.
 *
 * <p>The wait is capped low for a name, because otherwise anybody could lock somebody else out.
 */
public final class LoginAttempts {
    private static final int FREE_PER_NAME = 5;
    private static final int FREE_PER_ADDRESS = 20;
    private static final Duration MOST_PER_NAME = Duration.ofMinutes(1);
    private static final Duration MOST_PER_ADDRESS = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new Recent();

    public LoginAttempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks to try a password. Every try that may be made counts as a failure until {@link
     * #succeeded} says otherwise, so that many tries at the same moment do not all slip through.
     *
     * @param name as typed
     * @param address of the network, as text
     * @return how long to wait first; zero when the try may be made now
     */
    public synchronized Duration attempt(String name, String address) {
        Duration byName = left(nameKey(name), FREE_PER_NAME, MOST_PER_NAME);
        Duration byAddress = left(addressKey(address), FREE_PER_ADDRESS, MOST_PER_ADDRESS);
        Duration wait = byName.compareTo(byAddress) > 0 ? byName : byAddress;
        if (wait.isZero()) {
            fail(nameKey(name));
            fail(addressKey(address));
        }
        return wait;
    }

    /** The try was right: forgets the failures of the name, and this one of the address. */
    public synchronized void succeeded(String name, String address) {
        failures.remove(nameKey(name));
        failures.computeIfPresent(
                addressKey(address),
                (key, seen) -> seen.count <= 1 ? null : new Failures(seen.count - 1, seen.last));
    }

    private void fail(String key) {
        Instant now = clock.instant();
        Failures before = failures.get(key);
        boolean recent =
                before != null && Duration.between(before.last, now).compareTo(FORGOTTEN) < 0;
        failures.put(key, before != null && recent ? before.again(now) : new Failures(1, now));
    }

    private Duration left(String key, int free, Duration most) {
        Failures seen = failures.get(key);
        if (seen == null || seen.count < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(seen.count - free, 20);
        Duration pause = Duration.ofSeconds(1L << doublings);
        Instant next = seen.last.plus(pause.compareTo(most) > 0 ? most : pause);
        Duration left = Duration.between(clock.instant(), next);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String nameKey(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return "name " + key.substring(0, Math.min(key.length(), UserName.LONGEST + 1));
    }

    private static String addressKey(String address) {
        return "address " + address;
    }

    private record Failures(int count, Instant last) {
        Failures again(Instant now) {
            return new Failures(count + 1, now);
        }
    }

    private static final class Recent extends LinkedHashMap<String, Failures> {
        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
