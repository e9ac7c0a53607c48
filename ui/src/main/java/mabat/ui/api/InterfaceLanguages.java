package mabat.ui.api;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import mabat.article.Language;
import mabat.ui.component.InterfaceLanguage;
import org.springframework.http.HttpHeaders;

/** The parameter {@code ui}: the language of labels; and the one of errors. */
final class InterfaceLanguages {
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("he"));
    private static final Set<String> KNOWN = Set.of("en", "he");

    private InterfaceLanguages() {}

    /** English when blank. */
    static Language read(String ui) {
        return switch (ui) {
            case "", "en" -> Language.ENGLISH;
            case "he" -> Language.HEBREW;
            default -> throw ApiProblem.badRequest("Parameter 'ui': Expected he or en.");
        };
    }

    /**
     * What somebody who made a mistake reads: the parameter {@code ui} if it is good, else what
     * {@code Accept-Language} likes best, else English.
     */
    static InterfaceLanguage ofErrors(HttpServletRequest request) {
        String ui = requireNonNullElse(request.getParameter("ui"), "");
        String header = requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), "");
        String wanted = KNOWN.contains(ui) ? ui : header;
        try {
            Locale best = Locale.lookup(LanguageRange.parse(wanted), LOCALES);
            return best == null ? InterfaceLanguage.ENGLISH : InterfaceLanguage.of(best);
        } catch (IllegalArgumentException unreadable) {
            return InterfaceLanguage.ENGLISH;
        }
    }
}
