package mabat.ui;

import com.vaadin.flow.component.page.ColorScheme;

/** The colour schemes one can choose; the stylesheet has a design for both light and dark. */
enum Colours {
    SYSTEM("system", ColorScheme.Value.SYSTEM, ""),
    LIGHT("light", ColorScheme.Value.LIGHT, "light"),
    DARK("dark", ColorScheme.Value.DARK, "dark");

    private final String code;
    private final ColorScheme.Value scheme;
    private final String theme;

    Colours(String code, ColorScheme.Value scheme, String theme) {
        this.code = code;
        this.scheme = scheme;
        this.theme = theme;
    }

    /** The value of the cookie, and part of the text's key. */
    String code() {
        return code;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** The {@code theme} attribute of the document; empty when the system decides. */
    String theme() {
        return theme;
    }

    /** System for everything unknown. */
    static Colours of(String code) {
        for (Colours colours : values()) {
            if (colours.code.equals(code)) {
                return colours;
            }
        }
        return SYSTEM;
    }
}
