package mabat.knowledge.table;

import java.util.List;

/**
 * A country or historic state.
 *
 * @param id ISO 3166 alpha-2; XK for Kosovo; SU, YU, CS, DD for historic states
 * @param english its names, the shown one first
 * @param demonymsEnglish every adjective and person form
 * @param demonymsHebrew stems; the matcher inflects them
 * @param successors ids of the states that stand for a historic one
 */
public record CountryRow(
        String id,
        String wikidata,
        List<Alias> english,
        List<Alias> hebrew,
        List<Alias> demonymsEnglish,
        List<Alias> demonymsHebrew,
        List<String> successors) {}
