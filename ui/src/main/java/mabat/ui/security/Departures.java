package mabat.ui.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * People who were removed while Mabat ran: their sessions are worth nothing any more. A restart
 * ends all sessions, so nothing has to be remembered for longer; thread-safe.
 */
public final class Departures {
    /** Sessions end by themselves long before so many people leave. */
    private static final int MOST = 10_000;

    private final Set<String> ids =
            Collections.synchronizedSet(
                    Collections.newSetFromMap(
                            new LinkedHashMap<>() {
                                @Override
                                protected boolean removeEldestEntry(
                                        Map.Entry<String, Boolean> eldest) {
                                    return size() > MOST;
                                }
                            }));

    /**
     * @param userId never given to somebody else
     */
    public void left(String userId) {
        ids.add(userId);
    }

    boolean hasLeft(Caller caller) {
        return ids.contains(caller.id());
    }
}
