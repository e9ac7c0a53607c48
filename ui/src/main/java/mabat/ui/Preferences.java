package mabat.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import mabat.ui.component.InterfaceLanguage;

/** What a browser remembers of a reader's choices: two cookies, nothing personal. */
record Preferences(InterfaceLanguage language, Colours colours) {
    private static final String LANGUAGE = "mabat-language";
    private static final String COLOURS = "mabat-colours";

    /** The cookies; without one, the first language the browser asks for that we have. */
    static Preferences of(VaadinRequest request) {
        return new Preferences(
                cookie(request, LANGUAGE)
                        .map(Locale::forLanguageTag)
                        .or(() -> Optional.ofNullable(request.getLocale()))
                        .map(InterfaceLanguage::of)
                        .orElse(InterfaceLanguage.ENGLISH),
                Colours.of(cookie(request, COLOURS).orElse("")));
    }

    static void remember(UI ui, InterfaceLanguage language) {
        remember(ui, LANGUAGE, language.code());
    }

    static void remember(UI ui, Colours colours) {
        remember(ui, COLOURS, colours.code());
    }

    /** Set by the page itself, because a push connection has no response to put cookies on. */
    private static void remember(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'",
                        name,
                        value);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
