package mabat.savedsearch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sees a saved search. Only its owner changes it. */
public enum Sharing {
    PRIVATE,
    /** Everyone who is signed in can open, copy and follow it. */
    TEAM;

    /** The value in JSON: private, team. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sharing> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
