package mabat.knowledge.table;

import java.util.List;

/**
 * A person with an office.
 *
 * @param english full names, the shown one first
 * @param surnamesEnglish forms that may stand alone in a headline
 */
public record PersonRow(
        String id,
        String wikidata,
        List<Alias> english,
        List<Alias> hebrew,
        List<Alias> surnamesEnglish,
        List<Alias> surnamesHebrew) {}
