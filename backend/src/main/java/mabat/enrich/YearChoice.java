package mabat.enrich;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mabat.article.EntityKind;
import mabat.article.EntityRef;
import mabat.knowledge.Knowledge;
import mabat.knowledge.Office;
import mabat.knowledge.Sighting;

/**
 * Finds the year of a day that is written without one. The weekday leaves one year in five or six;
 * the people named must have been in office, and a year the text speaks of is not in its future.
 */
final class YearChoice {
    private static final int EARLIEST = 1990;
    private static final int UNLIKELY_GAP = 3;
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,])(19[5-9]\\d|20\\d\\d)(?![\\d,]|\\.\\d)");

    private final Knowledge knowledge;
    private final Set<EntityRef> people = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final LocalDate latest;

    /**
     * @param latest the last day that is possible: tomorrow by our clock
     */
    YearChoice(Knowledge knowledge, List<String> parts, LocalDate latest) {
        this.knowledge = knowledge;
        this.latest = latest;
        for (Sighting sighting : knowledge.sightings(parts, null)) {
            if (sighting.sure() && sighting.entity().kind() == EntityKind.PERSON) {
                people.add(sighting.entity());
            }
        }
        for (String part : parts) {
            Matcher matcher = YEAR.matcher(part);
            while (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                if (year <= latest.getYear()) {
                    years.add(year);
                }
            }
        }
    }

    /**
     * The likeliest date.
     *
     * @param confidence of the date, 0 to 1
     */
    record Chosen(LocalDate date, double confidence) {}

    /** Empty when nothing in the text says which year it was. */
    Optional<Chosen> of(DateExpression day) {
        List<LocalDate> best = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (int year = latest.getYear(); year >= EARLIEST; year--) {
            LocalDate date = day.in(year).orElse(null);
            if (date == null || date.isAfter(latest)) {
                continue;
            }
            double score = score(date);
            if (score > most) {
                best.clear();
                most = score;
            }
            if (score >= most) {
                best.add(date);
            }
        }
        boolean evidence = !years.isEmpty() || !people.isEmpty() || day.weekday() != null;
        if (best.isEmpty() || !evidence) {
            return Optional.empty();
        }
        double certainty = best.size() == 1 ? 0.8 : 0.5 / Math.min(best.size(), 5) + 0.2;
        return Optional.of(new Chosen(best.get(0), certainty));
    }

    private double score(LocalDate date) {
        double score = 0;
        for (EntityRef person : people) {
            List<Office> offices = knowledge.offices(person);
            if (offices.stream().anyMatch(office -> office.heldOn(date))) {
                score += 1;
            }
        }
        int newest = years.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (newest > 0) {
            int gap = date.getYear() - newest;
            if (gap < 0) {
                score -= 2.0 * Math.min(-gap, 2);
            } else if (gap <= 1) {
                score += 1;
            } else if (gap <= UNLIKELY_GAP) {
                score += 0.5;
            }
        }
        return score;
    }
}
