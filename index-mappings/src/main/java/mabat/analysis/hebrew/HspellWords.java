package mabat.analysis.hebrew;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the data files of the Hspell project as Debian's package {@code hspell} installs them.
 *
 * <p>{@code hebrew.wgz} holds the forms, front-coded: letters, then how many of them to take back
 * before the next form. Line by line beside it, {@code .stems} names the lemmas as places in the
 * word list, three base-94 digits each, lowest first, and {@code .desc} the morphology, two
 * characters each.
 */
final class HspellWords {

    private static final Charset HEBREW = Charset.forName("ISO-8859-8");
    private static final int DIGIT = 33;
    private static final int BASE = 94;

    /** The lemma under which Hspell files words that have none. */
    private static final String NO_LEMMA = "שונות";

    private HspellWords() {}

    /**
     * All readings of all forms.
     *
     * @param files the data files
     * @param codes what each morphology code means: code, tab, Hspell's description
     */
    static List<LexiconEntry> read(HspellFiles files, Path codes) throws IOException {
        Map<String, String> descriptions = new HashMap<>();
        for (TableRow row : TableRow.read(codes, 2)) {
            descriptions.put(row.cell(0), row.cell(1));
        }
        List<String> forms = forms(files.words());
        String[] stems = lines(files.stems());
        String[] morphology = lines(files.morphology());
        List<Raw> all = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            for (int r = 0; r * 2 < morphology[i].length(); r++) {
                String code = morphology[i].substring(r * 2, r * 2 + 2);
                String description = descriptions.get(code);
                if (description == null) {
                    throw new LexiconSourceException(
                            codes, "the morphology code '" + code + "' is missing");
                }
                String stem = forms.get(place(stems[i], r * 3));
                all.add(new Raw(forms.get(i), stem.equals(NO_LEMMA) ? "" : stem, description));
            }
        }
        return entries(all);
    }

    private record Raw(String form, String stem, String description) {

        boolean isAdjective() {
            return description.startsWith("ת");
        }

        boolean isCitation() {
            return description.equals("ת,ז,יחיד");
        }
    }

    private static List<LexiconEntry> entries(List<Raw> all) {
        Map<String, List<String>> citations = new HashMap<>();
        for (Raw raw : all) {
            if (raw.isCitation()) {
                citations.computeIfAbsent(raw.stem(), s -> new ArrayList<>()).add(raw.form());
            }
        }
        List<LexiconEntry> entries = new ArrayList<>();
        for (Raw raw : all) {
            if (raw.form().length() > 1) {
                String lemma = raw.stem().isEmpty() ? raw.form() : lemma(raw, citations);
                entries.add(LexiconEntry.of(raw.form(), lemma, kind(raw)));
            }
        }
        return entries;
    }

    /** An adjective has a citation form of its own: ישראלית belongs to ישראלי, not to ישראל. */
    private static String lemma(Raw raw, Map<String, List<String>> citations) {
        if (!raw.isAdjective()) {
            return gentilic(raw, citations);
        }
        String best = raw.stem();
        int longest = -1;
        for (String citation : citations.getOrDefault(raw.stem(), List.of())) {
            int shared = sharedLetters(citation, raw.form());
            if (shared > longest) {
                longest = shared;
                best = citation;
            }
        }
        return best;
    }

    /** The people of a place are filed under the place: ישראלים belongs to ישראלי, not ישראל. */
    private static String gentilic(Raw raw, Map<String, List<String>> citations) {
        for (String citation : citations.getOrDefault(raw.stem(), List.of())) {
            if (citation.endsWith("י") && raw.form().equals(citation + "ם")) {
                return citation;
            }
        }
        return raw.stem();
    }

    private static int sharedLetters(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length())
                && Letters.medial(one.charAt(shared)) == Letters.medial(other.charAt(shared))) {
            shared++;
        }
        return shared;
    }

    private static FormKind kind(Raw raw) {
        String description = raw.description();
        boolean bound = description.contains("סמיכות") || description.contains("כינוי");
        if (raw.form().contains("\"")) {
            return FormKind.ACRONYM;
        }
        return switch (description.charAt(0)) {
            case 'ע' -> noun(description);
            case 'ת' -> bound ? FormKind.BOUND_ADJECTIVE : FormKind.ADJECTIVE;
            case 'פ' -> verb(description, bound);
            default -> FormKind.OTHER;
        };
    }

    private static FormKind noun(String description) {
        if (description.contains("פרטי")) {
            return FormKind.NAME;
        }
        if (description.contains("כינוי")) {
            return FormKind.POSSESSED;
        }
        return description.contains("סמיכות") ? FormKind.CONSTRUCT : FormKind.NOUN;
    }

    private static FormKind verb(String description, boolean bound) {
        if (description.contains("מקור")) {
            boolean afterIn = description.contains("מקור,ב") || bound;
            return afterIn ? FormKind.BOUND_INFINITIVE : FormKind.INFINITIVE;
        }
        if (description.contains("ציווי")) {
            return FormKind.IMPERATIVE;
        }
        if (description.contains("הווה")) {
            return bound ? FormKind.BOUND_PARTICIPLE : FormKind.PARTICIPLE;
        }
        return bound ? FormKind.VERB_WITH_OBJECT : FormKind.VERB;
    }

    private static List<String> forms(byte[] coded) {
        List<String> forms = new ArrayList<>();
        var form = new ByteArrayOutputStream();
        int back = -1;
        for (byte next : coded) {
            if (next >= '0' && next <= '9') {
                if (back < 0) {
                    forms.add(form.toString(HEBREW));
                    back = 0;
                }
                back = back * 10 + next - '0';
            } else {
                if (back > 0) {
                    byte[] kept = form.toByteArray();
                    form.reset();
                    form.write(kept, 0, kept.length - back);
                }
                back = -1;
                form.write(next);
            }
        }
        forms.add(form.toString(HEBREW));
        return forms;
    }

    private static int place(String digits, int from) {
        return digits.charAt(from)
                - DIGIT
                + BASE
                        * (digits.charAt(from + 1)
                                - DIGIT
                                + BASE * (digits.charAt(from + 2) - DIGIT));
    }

    private static String[] lines(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).split("\n");
    }
}
