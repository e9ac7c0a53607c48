package mabat.ui.editing;

import java.util.EnumSet;
import java.util.List;
import mabat.knowledge.EntryRef.Kind;
import mabat.ui.editing.EntryChoices.Offer;

/** What can be chosen for each kind of change. */
final class Offers {
    private static final List<String> ORGANISATIONS =
            List.of(
                    "agency",
                    "alliance",
                    "armed_group",
                    "central_bank",
                    "company",
                    "court",
                    "international",
                    "military",
                    "news_agency",
                    "ngo",
                    "parliament",
                    "party",
                    "union",
                    "other");
    private static final List<String> PLACES = List.of("city", "capital", "region", "metonym");
    private static final List<String> OFFICES =
            List.of(
                    "head_of_state",
                    "head_of_government",
                    "foreign_minister",
                    "defence_minister",
                    "finance_minister",
                    "interior_minister",
                    "minister",
                    "organisation_head",
                    "party_leader",
                    "other");

    private Offers() {}

    /** Which entries can be changed. */
    static Offer entry(String change) {
        return switch (change) {
            case "add-office" -> Offer.listed(Kind.PERSON);
            case "add-topic-term" -> Offer.listed(Kind.TOPIC);
            case "hide" ->
                    new Offer(
                            EnumSet.of(Kind.PLACE, Kind.PERSON, Kind.ORGANISATION, Kind.TOPIC),
                            true);
            default -> Offer.listed(Kind.COUNTRY, Kind.PLACE, Kind.PERSON, Kind.ORGANISATION);
        };
    }

    /** Where something new can belong. */
    static Offer of(String change) {
        return change.equals("add-office")
                ? Offer.listed(Kind.COUNTRY, Kind.ORGANISATION)
                : Offer.listed(Kind.COUNTRY);
    }

    /** What something new can be. */
    static List<String> types(String change) {
        return switch (change) {
            case "add-organisation" -> ORGANISATIONS;
            case "add-place" -> PLACES;
            default -> OFFICES;
        };
    }
}
