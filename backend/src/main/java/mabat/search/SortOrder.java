package mabat.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of matches. Ties are broken by id, so that paging is stable. */
public enum SortOrder {
    RELEVANCE,
    NEWEST,
    OLDEST;

    /** The value in URLs: relevance, newest, oldest. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SortOrder> of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter().equals(parameter))
                .findFirst();
    }
}
