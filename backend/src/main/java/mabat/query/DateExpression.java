package mabat.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A condition on the publication day. */
public sealed interface DateExpression {
    /** The days meant, for someone who asks on this day. */
    Days days(LocalDate today);

    /** As it is written in a canonical query. */
    String canonical();

    /**
     * Days, both ends inclusive.
     *
     * @param from absent = open
     * @param to absent = open; never before {@code from}
     */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements DateExpression {
        public Days {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(from + " is after " + to);
            }
        }

        @Override
        public Days days(LocalDate today) {
            return this;
        }

        @Override
        public String canonical() {
            if (from != null && from.equals(to)) {
                return from.toString();
            }
            if (to == null) {
                return from == null ? ".." : ">=" + from;
            }
            return from == null ? "<=" + to : from + ".." + to;
        }
    }

    /**
     * The last days, today included.
     *
     * @param amount 1 to 9999
     */
    record Last(int amount, Unit unit) implements DateExpression {
        /** Units of time with the letter that stands for them. */
        public enum Unit {
            DAY('d'),
            WEEK('w'),
            MONTH('m'),
            YEAR('y');

            private final char letter;

            Unit(char letter) {
                this.letter = letter;
            }
        }

        @Override
        public Days days(LocalDate today) {
            LocalDate before =
                    switch (unit) {
                        case DAY -> today.minusDays(amount);
                        case WEEK -> today.minusWeeks(amount);
                        case MONTH -> today.minusMonths(amount);
                        case YEAR -> today.minusYears(amount);
                    };
            return new Days(before.plusDays(1), today);
        }

        @Override
        public String canonical() {
            return amount + String.valueOf(unit.letter);
        }
    }

    /** Some days ago: 0 is today, 1 is yesterday. */
    record Ago(int daysAgo) implements DateExpression {
        @Override
        public Days days(LocalDate today) {
            LocalDate day = today.minusDays(daysAgo);
            return new Days(day, day);
        }

        @Override
        public String canonical() {
            return daysAgo == 0 ? "today" : "yesterday";
        }
    }
}
