package mabat.knowledge.match;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The forms of a Hebrew nationality: {@code בלארוסי}, {@code בלארוסית}, {@code בלארוסים} … */
final class HebrewDemonyms {
    /** Bare feminine forms that name a language; {@code ישראלית} or {@code אמריקנית} name none. */
    private static final Set<String> LANGUAGES =
            Set.of(
                    """
                    אנגלית צרפתית סינית רוסית גרמנית ספרדית איטלקית יפנית פולנית יוונית טורקית תורכית אוקראינית הונגרית רומנית
                    בולגרית צ'כית סלובקית הולנדית דנית נורווגית נורבגית שוודית שבדית פינית איסלנדית פורטוגלית פורטוגזית
                    קוריאנית וייטנאמית תאילנדית תאית אינדונזית מלאית ארמנית גאורגית גרוזינית אסטונית לטבית ליטאית אלבנית
                    מקדונית קרואטית סרבית סלובנית בלארוסית ביילורוסית פרסית אירית סקוטית וולשית ולשית קטלאנית קטלונית
                    אוזבקית קזחית מונגולית נפאלית סומלית מלטית אזרית לאית בנגלית הודית אתיופית אפגנית לטינית שווייצרית קטאלאנית
                    """
                            .split("\\s+"));

    private HebrewDemonyms() {}

    /** Whether a feminine form is more often the name of a language. */
    static boolean isLanguage(String feminine) {
        return LANGUAGES.contains(feminine);
    }

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
