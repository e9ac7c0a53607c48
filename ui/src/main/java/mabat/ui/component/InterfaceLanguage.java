package mabat.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Direction;
import java.util.Locale;
import mabat.article.Language;

/** The languages in which the pages can be read. */
public enum InterfaceLanguage {
    HEBREW(Locale.forLanguageTag("he"), Language.HEBREW, Direction.RIGHT_TO_LEFT),
    /** British, for its day-month-year order, which is also the Hebrew one. */
    ENGLISH(Locale.UK, Language.ENGLISH, Direction.LEFT_TO_RIGHT);

    private final Locale locale;
    private final Language language;
    private final Direction direction;

    InterfaceLanguage(Locale locale, Language language, Direction direction) {
        this.locale = locale;
        this.language = language;
        this.direction = direction;
    }

    public Locale locale() {
        return locale;
    }

    /** The language for labels from the knowledge base. */
    public Language language() {
        return language;
    }

    public Direction direction() {
        return direction;
    }

    /** The value of the {@code lang} attribute: he, en. */
    public String code() {
        return language.code();
    }

    /** Hebrew for every Hebrew locale, English for all others. */
    public static InterfaceLanguage of(Locale locale) {
        return Language.of(locale.getLanguage()) == Language.HEBREW ? HEBREW : ENGLISH;
    }

    /** The language of the page a component is on. */
    public static InterfaceLanguage of(Component component) {
        return component
                .getUI()
                .map(ui -> of(ui.getLocale()))
                .orElseGet(InterfaceLanguage::current);
    }

    /** The language of the page being worked on. */
    public static InterfaceLanguage current() {
        com.vaadin.flow.component.UI ui = com.vaadin.flow.component.UI.getCurrent();
        return ui == null ? ENGLISH : of(ui.getLocale());
    }
}
