package mabat.analysis.hebrew;

import java.util.ArrayList;
import java.util.List;

/** How a word of the additions table inflects; the names stand in the table's first column. */
enum Inflection {
    /** A name: one form. */
    NAME(FormKind.NAME),
    /** A word without inflection. */
    WORD(FormKind.OTHER),
    /** An adjective on yod: אוקראיני, אוקראינית, אוקראינים, אוקראיניות. */
    NISBA(FormKind.ADJECTIVE),
    /** An adjective that ends in a consonant: ממוקד, ממוקדת, ממוקדים, ממוקדות. */
    ADJECTIVE(FormKind.ADJECTIVE),
    /** A masculine noun with the plural ים. */
    MASCULINE(FormKind.NOUN),
    /** A feminine noun on he with the plural ות. */
    FEMININE(FormKind.NOUN),
    /** A feminine noun on yod and he: אנרגיה, אנרגיית, אנרגיות. */
    IYA(FormKind.NOUN),
    /** A feminine noun on ות with the plural ויות. */
    UT(FormKind.NOUN),
    /** Letters with gershayim; the plural stands among the further forms. */
    ACRONYM(FormKind.ACRONYM),
    /** A regular verb is spelled out among the further forms. */
    VERB(FormKind.VERB);

    private final FormKind kind;

    Inflection(FormKind kind) {
        this.kind = kind;
    }

    FormKind kind() {
        return kind;
    }

    /** The forms of this lemma, itself included. */
    List<LexiconEntry> inflect(String lemma) {
        List<LexiconEntry> forms = new ArrayList<>();
        forms.add(LexiconEntry.of(lemma, lemma, kind));
        String stem = lemma.substring(0, lemma.length() - 1);
        switch (this) {
            case NAME, WORD, ACRONYM, VERB -> {}
            case NISBA -> {
                add(forms, lemma, kind, lemma + "ת", lemma + "ם", lemma + "ים", lemma + "ות");
                add(forms, lemma, FormKind.BOUND_ADJECTIVE, lemma + "י");
            }
            case ADJECTIVE ->
                    add(forms, lemma, kind, lemma + "ת", lemma + "ה", lemma + "ים", lemma + "ות");
            case MASCULINE -> {
                add(forms, lemma, kind, lemma + "ים");
                add(forms, lemma, FormKind.CONSTRUCT, lemma, lemma + "י");
                possessed(forms, lemma, lemma, "ו", "ה", "ם", "ן", "נו", "יו", "יה", "יהם", "ינו");
            }
            case FEMININE, IYA -> {
                String bound = this == IYA ? stem + "ית" : stem + "ת";
                add(forms, lemma, kind, stem + "ות");
                add(forms, lemma, FormKind.CONSTRUCT, bound, stem + "ות");
                possessed(forms, lemma, bound, "ו", "ה", "ם", "נו");
                possessed(forms, lemma, stem + "ות", "יו", "יה", "יהם", "ינו");
            }
            case UT -> {
                add(forms, lemma, kind, stem + "יות");
                add(forms, lemma, FormKind.CONSTRUCT, lemma, stem + "יות");
                possessed(forms, lemma, lemma, "ו", "ה", "ם", "נו");
            }
        }
        return forms;
    }

    private static void possessed(
            List<LexiconEntry> forms, String lemma, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(LexiconEntry.of(stem + ending, lemma, FormKind.POSSESSED));
        }
    }

    private static void add(
            List<LexiconEntry> forms, String lemma, FormKind kind, String... written) {
        for (String form : written) {
            forms.add(LexiconEntry.of(form, lemma, kind));
        }
    }
}
