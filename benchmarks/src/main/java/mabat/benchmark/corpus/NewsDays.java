package mabat.benchmark.corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How news spreads over days: fewer on Fridays and Saturdays, a slow growth over the years, and
 * weeks in which one affair doubles the number.
 */
final class NewsDays {
    private static final double GROWTH_PER_YEAR = 1.06;
    private static final double QUIET_DAY = 0.6;
    private static final double BURSTS_PER_YEAR = 7;
    private static final int DAYS_PER_YEAR = 365;

    private final LocalDate from;
    private final double[] upTo;

    /** The affair of each day, 0 for none. */
    private final int[] affair;

    NewsDays(CorpusShape shape) {
        from = shape.from();
        int days = Math.toIntExact(shape.to().toEpochDay() - from.toEpochDay()) + 1;
        double[] weight = new double[days];
        affair = new int[days];
        for (int day = 0; day < days; day++) {
            DayOfWeek weekday = from.plusDays(day).getDayOfWeek();
            boolean quiet = weekday == DayOfWeek.FRIDAY || weekday == DayOfWeek.SATURDAY;
            weight[day] =
                    Math.pow(GROWTH_PER_YEAR, (double) day / DAYS_PER_YEAR)
                            * (quiet ? QUIET_DAY : 1);
        }
        SplittableRandom random = new SplittableRandom(shape.seed() ^ 0x6275727374L);
        int bursts = (int) Math.ceil(BURSTS_PER_YEAR * days / DAYS_PER_YEAR);
        for (int burst = 1; burst <= bursts; burst++) {
            addBurst(burst, weight, random);
        }
        upTo = weight;
        for (int day = 1; day < days; day++) {
            upTo[day] += upTo[day - 1];
        }
    }

    private void addBurst(int burst, double[] weight, SplittableRandom random) {
        int start = random.nextInt(weight.length);
        int length = 3 + random.nextInt(18);
        double height = 0.5 + 2 * random.nextDouble();
        for (int day = start; day < Math.min(start + length, weight.length); day++) {
            weight[day] *= 1 + height * (1 - (double) (day - start) / length);
            affair[day] = burst;
        }
    }

    /**
     * The day by which this part of the corpus has appeared.
     *
     * @param part from 0 to 1
     */
    LocalDate dayAt(double part) {
        return from.plusDays(indexAt(part));
    }

    /** The affair that day's news is full of; 0 for none. */
    int affairAt(double part) {
        return affair[indexAt(part)];
    }

    private int indexAt(double part) {
        int found = Arrays.binarySearch(upTo, part * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
