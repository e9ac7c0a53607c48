package mabat.ui.api;

import mabat.article.Language;

/** The parameter {@code ui}: the language of labels. */
final class InterfaceLanguages {
    private InterfaceLanguages() {}

    /** English when blank. */
    static Language read(String ui) {
        return switch (ui) {
            case "", "en" -> Language.ENGLISH;
            case "he" -> Language.HEBREW;
            default -> throw ApiProblem.badRequest("Parameter 'ui': Expected he or en.");
        };
    }
}
