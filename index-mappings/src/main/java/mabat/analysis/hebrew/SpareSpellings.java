package mabat.analysis.hebrew;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds the common spelling of nouns on {@code ייה} with one yod: {@code כנסיה} for {@code כנסייה}.
 * It has to be in the word list, because {@code כנסיה} can also be read as other words with
 * endings.
 */
final class SpareSpellings {

    private static final String FULL = "ייה";

    private SpareSpellings() {}

    static List<LexiconEntry> with(List<LexiconEntry> entries) {
        List<LexiconEntry> result = new ArrayList<>(entries);
        for (LexiconEntry entry : entries) {
            String lemma = entry.lemma();
            boolean noun = entry.kind().group() == FormKind.NOUN;
            if (noun && lemma.length() > 4 && lemma.endsWith(FULL)) {
                String stem = lemma.substring(0, lemma.length() - FULL.length());
                if (entry.form().startsWith(stem + "יי")) {
                    String form = stem + entry.form().substring(stem.length() + 1);
                    result.add(new LexiconEntry(form, lemma, entry.kind(), entry.settled()));
                }
            }
        }
        return result;
    }
}
