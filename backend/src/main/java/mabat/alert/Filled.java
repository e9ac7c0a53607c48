package mabat.alert;

import mabat.keep.Entry;

/**
 * Up to which round everybody who is told at once has their messages in the outbox.
 *
 * @param round inclusive
 */
record Filled(long round) implements Entry {
    static final String KEY = "outbox";

    @Override
    public String key() {
        return KEY;
    }
}
