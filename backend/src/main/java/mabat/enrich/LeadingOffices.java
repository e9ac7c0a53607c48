package mabat.enrich;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mabat.knowledge.Office;
import org.jspecify.annotations.Nullable;

/**
 * Which offices make their holder a leader: heads of state and government, ministers, heads of
 * organisations and parties. Of all other offices only those that rule in fact (supreme leaders,
 * crown princes, party secretaries, deputies and acting heads of state) or lead a parliament or the
 * opposition; no ambassadors, spokespeople and advisers.
 */
final class LeadingOffices {
    private static final Set<String> KINDS =
            Set.of(
                    "head_of_state",
                    "head_of_government",
                    "foreign_minister",
                    "defence_minister",
                    "finance_minister",
                    "interior_minister",
                    "minister",
                    "organisation_head",
                    "party_leader");
    private static final Pattern TITLES =
            Pattern.compile(
                    "(?:Acting |Vice |Interim |First Vice )?(?:President|Prime Minister)(?!.*Court)\\b.*"
                            + "|.*\\bSupreme Leader\\b.*|.*\\bCrown Prince\\b.*|Chairperson of the African Union"
                            + "|(?:General|First) Secretary of\\b.*|Leader of\\b.*|.*\\bleader(?: in\\b.*)?"
                            + "|Speaker\\b.*|Chairman of the Presidium");

    private LeadingOffices() {}

    /**
     * Whether somebody with these offices led.
     *
     * @param day on which; absent = ever
     */
    static boolean lead(List<Office> offices, @Nullable LocalDate day) {
        for (Office office : offices) {
            if ((day == null || office.heldOn(day)) && isLeading(office)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeading(Office office) {
        return KINDS.contains(office.kind()) || TITLES.matcher(office.titleEnglish()).matches();
    }
}
