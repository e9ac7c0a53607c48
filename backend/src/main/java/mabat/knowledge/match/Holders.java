package mabat.knowledge.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mabat.knowledge.table.OfficeRow;
import org.jspecify.annotations.Nullable;

/** Who held which office where, and when. */
final class Holders {
    private static final int TOLERANCE_YEARS = 1;
    private static final int YEARS_BEFORE = 5;
    private static final String ACTING = "acting ";
    private static final Set<String> DAILY_NEWS =
            Set.of("US", "GB", "FR", "DE", "RU", "IL", "IR", "UA", "TR", "EG", "JO", "SA");
    private static final int RULING =
            OfficeKinds.bits(List.of("head_of_state", "head_of_government", "foreign_minister"));

    private final Map<String, List<OfficeRow>> byPerson = new HashMap<>();
    private final Map<String, List<OfficeRow>> byPlace = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();

    Holders(List<OfficeRow> offices) {
        for (OfficeRow office : offices) {
            byPerson.computeIfAbsent(office.person(), id -> new ArrayList<>()).add(office);
            byPlace.computeIfAbsent(office.of(), id -> new ArrayList<>()).add(office);
            places.computeIfAbsent(office.person(), id -> new HashSet<>()).add(office.of());
        }
    }

    /** The countries and organisations a person had offices in. */
    Set<String> places(String person) {
        return places.getOrDefault(person, Set.of());
    }

    /** The offices of a person, or none. */
    List<OfficeRow> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /**
     * Whether a person had an office that a title names, about that time.
     *
     * @param title bits of {@link OfficeKinds}
     * @param place id of a country or organisation; absent = any
     * @param day absent = any time
     */
    boolean held(String person, int title, @Nullable String place, @Nullable LocalDate day) {
        for (OfficeRow office : of(person)) {
            if ((OfficeKinds.bit(office.kind()) & title) != 0
                    && (place == null || place.equals(office.of()))
                    && (day == null || about(office, day))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two people held offices in one country or organisation. */
    boolean compatriots(String one, String other) {
        return of(one).stream()
                .anyMatch(office ->
                        of(other).stream().anyMatch(theirs -> theirs.of().equals(office.of())));
    }

    /** Whether a person had any office about that time. */
    boolean active(String person, LocalDate day) {
        for (OfficeRow office : of(person)) {
            if (about(office, day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a person was head of state or government, or foreign minister, of a country that is
     * in the news every day, on a day.
     */
    boolean rules(String person, LocalDate day) {
        for (OfficeRow office : of(person)) {
            if ((OfficeKinds.bit(office.kind()) & RULING) != 0
                    && DAILY_NEWS.contains(office.of())
                    && !day.isBefore(office.from())
                    && (office.to() == null || !day.isAfter(office.to()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The only person who held the office that a title names in a place on a day; absent when
     * nobody or several did. Words for one kind of office mean that kind, wider ones ("president")
     * only offices of that very name.
     */
    @Nullable String only(Sense.Title title, String place, LocalDate day) {
        String holder = null;
        for (OfficeRow office : byPlace.getOrDefault(place, List.of())) {
            boolean held =
                    !day.isBefore(office.from())
                            && (office.to() == null || !day.isAfter(office.to()))
                            && names(title, office);
            if (held && holder != null && !holder.equals(office.person())) {
                return null;
            }
            if (held) {
                holder = office.person();
            }
        }
        return holder;
    }

    private static boolean names(Sense.Title title, OfficeRow office) {
        String name = office.titleEnglish().toLowerCase(Locale.ROOT);
        return title.names().contains(name)
                || (name.startsWith(ACTING)
                        && title.names().contains(name.substring(ACTING.length())));
    }

    /** Whether a person had any office by then, or soon after; later ones do not name him yet. */
    boolean knownBy(String person, LocalDate day) {
        LocalDate latest = day.plusYears(YEARS_BEFORE);
        for (OfficeRow office : of(person)) {
            if (!office.from().isAfter(latest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean about(OfficeRow office, LocalDate day) {
        return !day.isBefore(office.from().minusYears(TOLERANCE_YEARS))
                && (office.to() == null || !day.isAfter(office.to().plusYears(TOLERANCE_YEARS)));
    }
}
