package mabat.knowledge;

import java.util.regex.Pattern;

/**
 * Which offices make their holder a leader: heads of state and government, ministers, heads of
 * organisations and parties. Of all other offices only those that rule in fact (supreme leaders,
 * crown princes, party secretaries, deputies and acting heads of state) or lead a parliament or the
 * opposition; no ambassadors, spokespeople and advisers.
 */
final class LeadingOffices {
    private static final Pattern TITLES =
            Pattern.compile(
                    "(?:Acting |Vice |Interim |First Vice )?(?:President|Prime Minister)(?!.*Court)\\b.*"
                            + "|.*\\bSupreme Leader\\b.*|.*\\bCrown Prince\\b.*|Chairperson of the African Union"
                            + "|(?:General|First) Secretary of\\b.*|Leader of\\b.*|.*\\bleader(?: in\\b.*)?"
                            + "|Speaker\\b.*|Chairman of the Presidium");

    private LeadingOffices() {}

    static boolean isLeading(Office office) {
        return switch (office.kind()) {
            case HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    FOREIGN_MINISTER,
                    DEFENCE_MINISTER,
                    FINANCE_MINISTER,
                    INTERIOR_MINISTER,
                    MINISTER,
                    ORGANISATION_HEAD,
                    PARTY_LEADER ->
                    true;
            case OTHER -> TITLES.matcher(office.titleEnglish()).matches();
        };
    }
}
