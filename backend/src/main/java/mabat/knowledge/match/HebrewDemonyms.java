package mabat.knowledge.match;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of a Hebrew nationality: {@code בלארוסי}, {@code בלארוסית}, {@code בלארוסים} … */
final class HebrewDemonyms {
    private HebrewDemonyms() {}

    /** How a form may be believed when it stands without the article. */
    enum Form {
        STEM,
        PLURAL,
        /** The bare feminine is mostly the language. */
        FEMININE
    }

    /** The forms of a masculine singular; a stem that does not end in yod has only itself. */
    static Map<String, Form> forms(String stem) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(stem, Form.STEM);
        if (stem.endsWith("י") && stem.length() > 2) {
            forms.put(stem + "ת", Form.FEMININE);
            forms.put(stem + "ם", Form.PLURAL);
            forms.put(stem + "ים", Form.PLURAL);
            forms.put(stem + "ות", Form.PLURAL);
            forms.put(stem + "יות", Form.PLURAL);
        }
        return forms;
    }
}
