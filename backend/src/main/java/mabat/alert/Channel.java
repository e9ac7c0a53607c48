package mabat.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody is told. */
public enum Channel {
    EMAIL,
    /** A signed request to a server of theirs. */
    WEBHOOK;

    /** The value in JSON: email, webhook. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
