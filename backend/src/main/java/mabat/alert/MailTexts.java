package mabat.alert;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import mabat.article.Language;

/** The words of mails, in the reader's language; Hebrew or English. */
final class MailTexts {
    private static final MailTexts HEBREW = new MailTexts("he");
    private static final MailTexts ENGLISH = new MailTexts("en");

    private final Properties texts = new Properties();
    private final Locale locale;

    private MailTexts(String code) {
        locale = Locale.forLanguageTag(code.equals("en") ? "en-GB" : code);
        String file = "mail_" + code + ".properties";
        try (var in = MailTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MailTexts in(Language language) {
        return language == Language.HEBREW ? HEBREW : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    Iterable<String> keys() {
        return texts.stringPropertyNames();
    }

    String get(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
