package mabat.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import mabat.ui.component.InterfaceLanguage;

/**
 * The texts of the pages, from {@code messages_he} and {@code messages_en}. Patterns are ICU's, so
 * a count takes the form its language needs: {@code {0, plural, one {…} other {…}}}.
 */
public final class Translations implements I18NProvider {
    private static final String BUNDLE = "mabat.ui.messages";

    private final Map<InterfaceLanguage, ResourceBundle> bundles =
            new EnumMap<>(InterfaceLanguage.class);

    public Translations() {
        // no fallback: otherwise a missing bundle would be read in the language of the server
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            Locale plain = Locale.forLanguageTag(language.code());
            bundles.put(language, ResourceBundle.getBundle(BUNDLE, plain, exact));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(InterfaceLanguage.values()).map(InterfaceLanguage::locale).toList();
    }

    /** The text; a key without a text shows itself, so that a gap is seen rather than guessed. */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return find(key, locale, parameters).orElse("[" + key + "]");
    }

    /** The text, if there is one. */
    public Optional<String> find(String key, Locale locale, Object... parameters) {
        InterfaceLanguage language = InterfaceLanguage.of(locale);
        ResourceBundle bundle = bundle(language);
        if (!bundle.containsKey(key)) {
            return Optional.empty();
        }
        String pattern = bundle.getString(key);
        return Optional.of(
                parameters.length == 0
                        ? pattern
                        : new MessageFormat(pattern, language.locale()).format(parameters));
    }

    private ResourceBundle bundle(InterfaceLanguage language) {
        return Objects.requireNonNull(bundles.get(language));
    }
}
