package mabat.knowledge.table;

import java.util.List;

/**
 * An organisation.
 *
 * @param kind as in the table: international, alliance, armed_group, party, agency, …
 * @param country id of its home; empty for international ones
 * @param english its names, the shown one first
 */
public record OrganisationRow(
        String id,
        String wikidata,
        String kind,
        String country,
        List<Alias> english,
        List<Alias> hebrew) {
    /** News agencies are credited more often than written about. */
    public boolean newsAgency() {
        return kind.equals("news_agency");
    }
}
